import { mulberry32 } from "./mulberry32";

/** Start of the generator. Fixed, so that the same text always has the same interval; the number means nothing. */
const seed = 20080401;

/** The first numbers, kept: they serve 1,000 draws of 65 units. */
const first = Float64Array.from({ length: 2 ** 16 }, (_, at) => mulberry32(seed, at));

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
    const between0And1 = kept ? (first[at] as number) : mulberry32(seed, at);
    sum += held[(between0And1 * units) | 0] as number;
  }
  return sum;
}
