import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const PACKAGES = ["package.json", "package-lock.json"];
const SOURCES = [
  "app",
  "analysis",
  "corpus",
  "remix.config.js",
  "vite.config.ts",
  "tsconfig.json",
  ...PACKAGES,
];
const BUILT = "build/server/index.js";

/**
 * Prints one line that says what happens now.
 * @param {string} line
 */
export const say = (line) => console.log(`parallax: ${line}`);

/**
 * Prints one line that names the problem and the remedy, and ends the program with status 1.
 * @param {string} line
 * @returns {never}
 */
export function fail(line) {
  console.error(`parallax: ${line}`);
  process.exit(1);
}

/**
 * Runs a program in the checkout, its words on this terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] variables to set besides the present ones
 * @returns {boolean} whether it ended with status 0
 */
export function run(command, args, environment = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync(command, args, { cwd: ROOT, env, stdio: "inherit" }).status === 0;
}

/**
 * Ends the program unless this Node is new enough.
 * @param {string} [version] as in `process.versions.node`
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node ${version} is too old; install Node 20.19 or newer from https://nodejs.org`);
}

/**
 * All files at or below the paths, in a fixed order.
 * @param {readonly string[]} paths relative to the checkout
 * @returns {string[]}
 */
function filesBelow(paths) {
  return paths.flatMap((path) => {
    const full = resolve(ROOT, path);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [path];
    return filesBelow(
      readdirSync(full)
        .sort()
        .map((name) => `${path}/${name}`),
    );
  });
}

/**
 * SHA-256 over names and contents of all files at or below the paths.
 * @param {readonly string[]} paths
 */
function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of filesBelow(paths)) {
    const bytes = readFileSync(resolve(ROOT, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * Whether the stamp file holds the fingerprint, so that the work it stands for is done.
 * @param {string} stamp
 * @param {readonly string[]} paths
 */
const isFresh = (stamp, paths) => existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(paths);

/** Installs the packages, those for development too, where they are missing or package files changed. */
export function installIfStale() {
  const stamp = resolve(ROOT, "node_modules/.parallax-installed");
  if (isFresh(stamp, PACKAGES)) return;
  say("installing packages (npm install); about a minute the first time");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  if (!run(npm, ["install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]))
    fail("npm install failed; its message is above. Check the network connection and start again");
  writeFileSync(stamp, fingerprint(PACKAGES));
}

/** Builds the web application where its sources changed since the last build. */
export function buildIfStale() {
  const stamp = resolve(ROOT, "build/.parallax-built");
  if (existsSync(resolve(ROOT, BUILT)) && isFresh(stamp, SOURCES)) return;
  say("building the web application; a few seconds");
  const built = fingerprint(SOURCES);
  rmSync(stamp, { force: true });
  const remix = ["node_modules/remix/dist/cli.js", "vite:build", "--logLevel", "warn"];
  if (!run(process.execPath, remix, { NODE_ENV: "production" }))
    fail("the build failed; its message is above");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, built);
}
