/** Rows of keys: open addressing over pairs of key and row, row -1 where free; at most half of the pairs are taken. */
export interface KeyTable {
  readonly keys: Int32Array;
  readonly slots: Int32Array;
}

/** A table whose row numbers are the places of the keys. */
export function tableOf(keys: Int32Array): KeyTable {
  let size = 2;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2).fill(-1);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    let slot = (key & (size - 1)) * 2;
    while ((slots[slot + 1] as number) >= 0) slot = (slot + 2) & (size * 2 - 1);
    slots[slot] = key;
    slots[slot + 1] = row;
  }
  return { keys, slots };
}

/** Row of a key, or -1. */
export function rowOf({ slots }: KeyTable, key: number): number {
  const last = slots.length - 1;
  for (let slot = (key * 2) & last; ; slot = (slot + 2) & last) {
    const row = slots[slot + 1] as number;
    if (row < 0 || slots[slot] === key) return row;
  }
}
