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

/**
 * Runs the web server in this process, from its TypeScript sources.
 * @param {"main" | "develop"} program which of the files in app/.server/http
 * @param {"production" | "development"} mode
 */
export async function serve(program, mode) {
  if (process.env.npm_lifecycle_event) endWithNpm();
  process.env.NODE_ENV = mode;
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: false });
  await import(new URL(`../app/.server/http/${program}.ts`, import.meta.url).href);
}
