/**
 * Where the keys of a table lie, each in a slot of its own: perfect hashing by displacement (Belazzougui, Botelho and
 * Dietzfelbinger 2009). Keys fall into small buckets; each bucket has a number that moves its keys to free slots. A
 * look-up needs no search, and the table can be nearly full, so that more of it stays near the processor.
 */
export interface Placement {
  /** The displacement of each bucket. */
  readonly buckets: Uint16Array;
  /** Slots are the upper bits of a product: 32 less this many. */
  readonly shift: number;
}

/** The slot of a key; that of some other key where the table does not hold it. */
export const slotOf = ({ buckets, shift }: Placement, key: number): number =>
  slotIn(buckets[key & (buckets.length - 1)] as number, key, shift);

/** The slot of a key, by the displacement of its bucket. */
export const slotIn = (displacement: number, key: number, shift: number): number =>
  Math.imul(key ^ Math.imul(displacement, 0x9e3779b1), 0x85ebca6b) >>> shift;

/** Keys in a bucket, on average at most; and the share of slots that may be taken. */
const IN_BUCKET = 4;
const FULL = 0.93;
/** A table that does not work out is doubled at most so often. */
const DOUBLINGS = 3;

/** Places keys that are all different. Linear in their number but for the last few, which try more slots. */
export function place(keys: Int32Array): Placement {
  const least = bitsFor(keys.length / FULL);
  for (let bits = least; bits <= least + DOUBLINGS; bits += 1) {
    const buckets = bucketsFor(keys, 32 - bits);
    if (buckets) return { buckets, shift: 32 - bits };
  }
  throw new RangeError(`${keys.length} keys cannot be told apart; each may occur once only`);
}

/** Number of bits that count to at least `size`. */
const bitsFor = (size: number): number => Math.max(1, Math.ceil(Math.log2(size)));

/** Buckets that lead every key to a slot of its own, the largest placed first; `undefined` where that did not work. */
function bucketsFor(keys: Int32Array, shift: number): Uint16Array | undefined {
  const buckets = new Uint16Array(2 ** bitsFor(keys.length / IN_BUCKET));
  const { inOrder, from, bySize } = bucketsOf(keys, buckets.length);
  const taken = new Uint8Array(2 ** (32 - shift));
  for (const bucket of bySize) {
    const [first, end] = [from[bucket] as number, from[bucket + 1] as number];
    let displacement = 0;
    while (!take(taken, inOrder, first, end, displacement, shift)) {
      displacement += 1;
      if (displacement > 0xffff) return undefined;
    }
    buckets[bucket] = displacement;
  }
  return buckets;
}

/** Takes the slots of the keys `[first, end)` with a displacement, all or none. */
function take(
  taken: Uint8Array,
  keys: Int32Array,
  first: number,
  end: number,
  displacement: number,
  shift: number,
): boolean {
  for (let at = first; at < end; at += 1) {
    const slot = slotIn(displacement, keys[at] as number, shift);
    if (taken[slot] === 0) {
      taken[slot] = 1;
      continue;
    }
    for (let back = first; back < at; back += 1) taken[slotIn(displacement, keys[back] as number, shift)] = 0;
    return false;
  }
  return true;
}

/** The keys sorted by bucket, where each bucket begins, and the buckets that hold any by size, largest first. */
function bucketsOf(keys: Int32Array, count: number) {
  const from = new Int32Array(count + 1);
  for (const key of keys) from[(key & (count - 1)) + 1] = (from[(key & (count - 1)) + 1] as number) + 1;
  const sizes = from.slice(1);
  for (let bucket = 0; bucket < count; bucket += 1)
    from[bucket + 1] = (from[bucket + 1] as number) + (from[bucket] as number);
  const next = from.slice();
  const inOrder = new Int32Array(keys.length);
  for (const key of keys) {
    const bucket = key & (count - 1);
    const at = next[bucket] as number;
    inOrder[at] = key;
    next[bucket] = at + 1;
  }
  const groups: number[][] = [];
  for (let bucket = 0; bucket < count; bucket += 1) {
    const size = sizes[bucket] as number;
    if (size === 0) continue;
    groups[size] ??= [];
    groups[size].push(bucket);
  }
  return { inOrder, from, bySize: groups.reverse().flat() };
}
