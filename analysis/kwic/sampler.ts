import { mulberry32 } from "../shared/statistics/mulberry32";

/** Draws a sample from items that come one by one, and holds no more of them than twice its size. */
export interface Sampler<Item> {
  readonly add: (item: Item) => void;
  /** The sample so far, in the order in which its items came. */
  readonly items: () => readonly Item[];
}

/**
 * A simple random sample without replacement of at most `size` items: item number n (from 0) is given the n-th number
 * of Mulberry32 from the seed, and those with the smallest numbers are kept. Equal items and seed give equal samples
 * on every machine, and a larger sample of one seed holds every smaller one.
 */
export function sampler<Item>(size: number, seed: number): Sampler<Item> {
  let kept: { readonly item: Item; readonly at: number; readonly number: number }[] = [];
  let count = 0;
  const cut = () => {
    kept = kept.sort((a, b) => a.number - b.number || a.at - b.at).slice(0, size);
  };
  return {
    add(item) {
      kept.push({ item, at: count, number: mulberry32(seed, count) });
      count += 1;
      if (kept.length > 2 * size) cut();
    },
    items() {
      cut();
      return [...kept].sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
  };
}
