import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, resolve } from "node:path";
import { say } from "./setup.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What to do where no Chromium is found. */
export const REMEDY =
  "no Chromium found; install the package chromium (or Google Chrome) or set CHROMIUM_PATH to its program file";

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a program lies on PATH.
 * @param {string} name
 * @returns {string | null}
 */
function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => resolve(folder, name)).find(isProgram) ?? null;
}

/**
 * The program file of a Chromium: `CHROMIUM_PATH` where it is set, else the first of the usual names on PATH.
 * @returns {string | null} null where there is none
 * @throws {Error} where `CHROMIUM_PATH` names no program
 */
export function findChromium() {
  const stated = process.env.CHROMIUM_PATH;
  if (!stated) return NAMES.map(onPath).find((file) => file !== null) ?? null;
  if (isProgram(stated)) return stated;
  throw new Error(`CHROMIUM_PATH is "${stated}", which is no program; correct it or leave it out`);
}

/**
 * Finds a Chromium, or installs Debian's where this user may.
 * @returns {string | null} null where there is none and none could be installed
 */
export function ensureChromium() {
  const found = findChromium();
  if (found || process.getuid?.() !== 0 || !onPath("apt-get")) return found;
  say("installing Chromium for the browser tests (apt-get install chromium); a minute or two");
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
  return findChromium();
}
