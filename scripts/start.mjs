import { buildIfStale, checkNode, installIfStale } from "./setup.mjs";

/** Stops this program when the shell that npm runs it by is gone: npm, told to stop, leaves it behind. */
function endWithNpm() {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}

checkNode();
installIfStale();
buildIfStale();

if (process.env.npm_lifecycle_event) endWithNpm();
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
await import("../app/.server/http/main.ts");
