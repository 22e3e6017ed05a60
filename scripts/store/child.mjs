import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Starts a script of this folder as a process of its own. `said` gathers the messages that it sent; `ready` resolves at
 * the first, `wentOn` at the second, both at its end at the latest; `ended` resolves to what it wrote to standard error.
 *
 * @param {string} script
 * @param {readonly string[]} args
 */
export function start(script, args) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), [...args], {
    execArgv: [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  /** @type {any[]} */
  const said = [];
  let errors = "";
  child.on("message", (message) => said.push(message));
  child.stderr?.setEncoding("utf8").on("data", (part) => {
    errors += part;
  });
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => child.once("message", () => resolve()));
  /** @type {Promise<void>} */
  const wentOn = new Promise((resolve) => child.on("message", () => said.length > 1 && resolve()));
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => child.once("close", () => resolve(errors)));
  const over = ended.then(() => {});
  return { child, said, ready: Promise.race([ready, over]), wentOn: Promise.race([wentOn, over]), ended };
}
