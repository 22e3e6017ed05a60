/** By how much the generator's state grows from one number to the next. */
const step = 0x6d2b79f5;

/**
 * Number `at` (from 0) of Mulberry32 (Tommy Ettinger, public domain), a 32-bit generator that is the same on every
 * machine: from 0 to below 1. Of the seed the lowest 32 bits count.
 */
export function mulberry32(seed: number, at: number): number {
  const state = (seed + Math.imul(at + 1, step)) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
