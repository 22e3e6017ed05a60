/** Start of the generator. Fixed, so that the same text always has the same interval; the number means nothing. */
const seed = 20080401;

/** By how much the generator's state grows from one number to the next. */
const step = 0x6d2b79f5;

/**
 * Number `at` (from 0) of Mulberry32 (Tommy Ettinger, public domain), a 32-bit generator that is the same on every
 * machine: from 0 to below 1.
 */
function numberAt(at: number): number {
  const state = (seed + Math.imul(at + 1, step)) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** The first numbers, kept: they serve 1,000 draws of 65 units. */
const first = Float64Array.from({ length: 2 ** 16 }, (_, at) => numberAt(at));

/**
 * Draws as many units as there are, with replacement, and adds up what they hold. The same `round` (from 0) draws the
 * same units whatever they hold.
 *
 * @param held what each unit holds
 */
export function drawnSum(held: Float64Array, round: number): number {
  const units = held.length;
  const begin = round * units;
  const kept = begin + units <= first.length;
  let sum = 0;
  for (let at = begin; at < begin + units; at += 1) {
    const between0And1 = kept ? (first[at] as number) : numberAt(at);
    sum += held[(between0And1 * units) | 0] as number;
  }
  return sum;
}
