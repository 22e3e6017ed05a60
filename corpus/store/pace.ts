import { setTimeout } from "node:timers/promises";
import { BATCH } from "./batch";

/** Milliseconds that a piece of work takes at most, about: so long others wait who want to write. */
const AIM = 50;
/** Fewer items than these are not worth a transaction. */
const LEAST = 5;

/** How a long work goes on beside others. */
export interface Pace {
  /** How many items the next piece should have: fewer on a busy machine, at most `BATCH`. */
  readonly size: number;
  /** Does a piece of so many items, which is one transaction, and rests as long as it took. */
  piece<Result>(work: () => Result): Promise<Awaited<Result>>;
}

/** Begins a long work. All work in the background goes by this, so that others can read and write half of the time. */
export function pace(): Pace {
  let size = BATCH;
  return {
    get size() {
      return size;
    },
    async piece<Result>(work: () => Result): Promise<Awaited<Result>> {
      const start = performance.now();
      const result = await work();
      const took = performance.now() - start;
      size = Math.round(Math.min(BATCH, Math.max(LEAST, (size * AIM) / took)));
      await setTimeout(took);
      return result;
    },
  };
}

/** Does one piece of a long work and rests as long as it took; see `pace`. */
export const paced = <Result>(work: () => Result): Promise<Awaited<Result>> => pace().piece(work);
