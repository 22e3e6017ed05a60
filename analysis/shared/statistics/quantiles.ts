import { type Interval, level } from "./interval";

/**
 * The value at `rank` (from 0) from the lower end, or from the upper end where `sign` is -1. Quick where the rank is
 * low: only the values up to it are kept in order.
 */
function atRank(values: ArrayLike<number>, rank: number, sign: 1 | -1): number {
  const least = new Float64Array(rank + 1).fill(Number.POSITIVE_INFINITY);
  for (let index = 0; index < values.length; index += 1) {
    const value = sign * (values[index] as number);
    if (value >= (least[rank] as number)) continue;
    let at = rank;
    for (; at > 0 && (least[at - 1] as number) > value; at -= 1) least[at] = least[at - 1] as number;
    least[at] = value;
  }
  return sign * (least[rank] as number);
}

/** The 2.5 % and 97.5 % quantiles of the values, or `null` where there are none. */
export function quantiles(values: ArrayLike<number>): Interval | null {
  const { length } = values;
  if (length === 0) return null;
  const low = Math.floor(((1 - level) / 2) * length);
  const high = Math.ceil(((1 + level) / 2) * length) - 1;
  return [atRank(values, low, 1), atRank(values, length - 1 - high, -1)];
}
