import { keyOf, type Sink } from "../hash";
import { rowOf, tableOf } from "./key-table";

/** Keys of the features at each position: those of position `at` are `keys[from[at]] … keys[from[at + 1] - 1]`. */
export interface FeatureRows {
  keys: Int32Array;
  readonly from: Int32Array;
}

/** Keeps the keys of what is added. */
class Keys implements Sink {
  keys: Int32Array;
  count = 0;

  constructor(room: number) {
    this.keys = new Int32Array(room);
  }

  add(template: number, first: number, second = 0): void {
    if (this.count === this.keys.length) {
      const larger = new Int32Array(this.keys.length * 2);
      larger.set(this.keys);
      this.keys = larger;
    }
    this.keys[this.count] = keyOf(template, first, second);
    this.count += 1;
  }
}

/** Collects the features of each position. */
export function collect(length: number, features: (at: number, sink: Sink) => void): FeatureRows {
  const found = new Keys(length * 96 + 16);
  const from = new Int32Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    from[at] = found.count;
    features(at, found);
  }
  from[length] = found.count;
  return { keys: found.keys.slice(0, found.count), from };
}

/** The keys that occur at least `least` times, as a table from key to row. */
export function indexOf(all: readonly FeatureRows[], least: number) {
  const counts = new Counter();
  for (const { keys } of all) for (let at = 0; at < keys.length; at += 1) counts.add(keys[at] as number);
  return tableOf(counts.atLeast(least));
}

/** Replaces keys by their rows, in place; a key without a row becomes -1. */
export function toRows(rows: FeatureRows, table: ReturnType<typeof tableOf>): void {
  for (let at = 0; at < rows.keys.length; at += 1) rows.keys[at] = rowOf(table, rows.keys[at] as number);
}

/** Counts of integers, by open addressing: millions of keys. */
class Counter {
  private keys = new Int32Array(1 << 22);
  private counts = new Int32Array(1 << 22);
  private used = 0;

  add(key: number): void {
    const slot = this.slotOf(key);
    if (this.counts[slot] === 0) {
      if (this.used > this.keys.length * 0.6) {
        this.grow();
        this.add(key);
        return;
      }
      this.keys[slot] = key;
      this.used += 1;
    }
    this.counts[slot] = (this.counts[slot] as number) + 1;
  }

  atLeast(least: number): Int32Array {
    return this.keys.filter((_key, slot) => (this.counts[slot] as number) >= least);
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Int32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      if (counts[at] === 0) continue;
      const slot = this.slotOf(keys[at] as number);
      this.keys[slot] = keys[at] as number;
      this.counts[slot] = counts[at] as number;
    }
  }
}
