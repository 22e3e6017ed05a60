import type { Interval } from "./interval";

/** Quantile of the standard normal distribution at 97.5 %: leaves 2.5 % beyond each end. */
const z = 1.959963984540054;

/**
 * 95 % score interval of a share (Wilson 1927, JASA 22: 209–212): the shares from which `count` of `of` is not
 * surprising. Unlike the simple interval it stays within 0 and 1 and has a width at 0 % and 100 %. Assumes that
 * the units are independent. `of` need not be whole, so that an effective number of units can be given.
 * Throws unless 0 <= count <= of and of > 0.
 */
export function wilsonInterval(count: number, of: number): Interval {
  if (!(of > 0 && count >= 0 && count <= of))
    throw new RangeError(`wilsonInterval: ${count} of ${of} is no share; pass 0 <= count <= of, of > 0`);
  const share = count / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [count === 0 ? 0 : Math.max(0, middle - half), count === of ? 1 : Math.min(1, middle + half)];
}
