import { Worker } from "node:worker_threads";
import type { Logger } from "pino";

/** Milliseconds until a worker that broke down is followed by another. */
const PAUSE = 2_000;

/**
 * Starts the thread that does the work in the background: imports, analyses, stories. One that breaks down is logged
 * and followed by another, which takes up the job.
 * @returns ends it; what it did is on disk, and what it had begun goes on with the next start
 */
export function startWorker(folder: string, log: Logger): () => Promise<void> {
  let worker: Worker | undefined;
  let ended = false;
  const start = () => {
    if (ended) return;
    worker = new Worker(new URL("./thread.js", import.meta.url), { workerData: { folder } });
    worker.on("error", (error) => log.error({ err: error }, "background work broke down"));
    worker.on("exit", () => setTimeout(start, PAUSE).unref());
    worker.unref();
  };
  start();
  return async () => {
    ended = true;
    await worker?.terminate();
  };
}
