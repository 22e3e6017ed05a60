import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { ServerBuild } from "@remix-run/node";
import pino from "pino";
import { createApp } from "../../app/.server/http/app";
import { listen } from "../../app/.server/http/listen";
import { addressOf, type Settings } from "../../app/.server/http/settings";

const ROOT = resolve(import.meta.dirname, "../..");

/** A program that ran to its end. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The server as a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Sends the signal and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>;
}

function spawnServer(environment: Record<string, string>, folder = ROOT) {
  const child = spawn(process.execPath, ["--import", "tsx", "app/.server/http/main.ts"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", HOST: "", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => (stdout += data));
  child.stderr.on("data", (data) => (stderr += data));
  const ended = once(child, "close").then(([status]): Ended => ({ status, stdout, stderr }));
  return { child, ended };
}

/** Starts a server that is expected to end by itself, and waits for that. */
export const runServer = (environment: Record<string, string>): Promise<Ended> =>
  spawnServer(environment).ended;

/**
 * Starts the server as a user does, on a free port, and waits for the line that tells its address.
 * @param folder of the program, if not the one under test itself
 * @throws Error with what it wrote when it ends before.
 */
export async function startServer(
  environment: Record<string, string> = {},
  folder = ROOT,
): Promise<ServerProcess> {
  const { child, ended } = spawnServer(environment, folder);
  const address = new Promise<string>((done) => {
    createInterface(child.stdout).on("line", (line) => {
      const found = /open (http:\S+)/.exec(line)?.[1];
      if (found) done(found);
    });
  });
  const origin = await Promise.race([
    address,
    ended.then(({ stderr }) => Promise.reject(new Error(`the server ended at once: ${stderr}`))),
  ]);
  return {
    origin,
    process: child,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}

/**
 * Serves the built application from within the test, on a free port; close it when done.
 * @param given in place of 127.0.0.1 and no other address
 */
export async function openBuilt(
  given: Partial<Settings> = {},
): Promise<{ origin: string; close: () => Promise<void> }> {
  const build = (await import(resolve(ROOT, "build/server/index.js"))) as ServerBuild;
  const settings = { host: "127.0.0.1", port: 0, origin: null };
  const app = createApp({ build, log: pino({ enabled: false }), settings: { ...settings, ...given } });
  const { place, stop } = await listen(app, settings);
  return { origin: addressOf(place), close: () => stop() };
}
