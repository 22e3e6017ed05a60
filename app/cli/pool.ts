import { Worker } from "node:worker_threads";
import { type Input, nameOf } from "./inputs";
import { faultOf } from "./problem";
import type { Outcome, Products } from "./work";

/** Worker threads that read documents. */
export interface Pool {
  readonly run: <Product extends keyof Products>(input: Input, product: Product) => Promise<Outcome<Product>>;
  readonly close: () => Promise<void>;
}

/** Opens a pool of at most `size` threads; a thread starts when it is first needed and does one input at a time. */
export function openPool(size: number): Pool {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];

  const start = (): Worker => {
    const worker = new Worker(new URL("./worker.js", import.meta.url));
    all.add(worker);
    return worker;
  };
  const take = async (): Promise<Worker> =>
    idle.pop() ?? (all.size < size ? start() : await new Promise((resolve) => waiting.push(resolve)));
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const replace = (worker: Worker): void => {
    all.delete(worker);
    const next = waiting.shift();
    if (next) next(start());
  };

  return {
    run: async (input, product) => {
      const worker = await take();
      try {
        const outcome = await ask(worker, { input, product });
        giveBack(worker);
        return outcome as Outcome<typeof product>;
      } catch (error) {
        replace(worker);
        return { problem: faultOf(error, nameOf(input)) };
      }
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Sends a worker a task and waits for what comes of it; rejects where the thread ends over it. */
const ask = (worker: Worker, task: { input: Input; product: keyof Products }): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      worker.off("message", succeed).off("error", fail);
      settle();
    };
    const succeed = (outcome: unknown): void => done(() => resolve(outcome));
    const fail = (error: Error): void => done(() => reject(error));
    worker.on("message", succeed).on("error", fail).postMessage(task);
  });
