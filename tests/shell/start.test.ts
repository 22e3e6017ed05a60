import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

test("npm start serves, and the server ends with it", async () => {
  const npm = spawn("npm", ["start"], {
    cwd: ROOT,
    env: { ...process.env, HOST: "", PORT: "0" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(npm, "close");
  let origin = "";
  for await (const line of createInterface(npm.stdout)) {
    origin = /open (http:\S+)/.exec(line)?.[1] ?? "";
    if (origin) break;
  }
  expect((await fetch(`${origin}/health`)).status).toBe(200);
  npm.kill("SIGTERM");
  await ended;
  await expect(fetch(`${origin}/health`)).rejects.toThrow();
});
