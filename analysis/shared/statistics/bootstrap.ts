import { drawnSum } from "./draws";
import type { Interval } from "./interval";
import { packsOf, unpack } from "./packed";
import { quantiles } from "./quantiles";

/** Resamples drawn: the ends of a 95 % interval then rest on 25 resamples each side. */
const resamples = 1000;

/**
 * 95 % percentile bootstrap intervals (Efron 1979) of one or more shares of the same whole: the units are drawn anew,
 * with replacement, and each share is the sum of its counts over the sum of `of` in the resample. Draw whole sentences
 * where what is counted within one sentence is not independent. Resamples without any `of` are left out; `null`
 * without units, or where no resample has a value. Deterministic. Time: 1,000 times units and shares.
 *
 * @param of how many each unit holds
 * @param counts for each share, how many of them are counted, unit by unit
 */
export function bootstrapIntervals(
  of: readonly number[],
  counts: readonly (readonly number[])[],
): readonly (Interval | null)[] {
  const packs = packsOf([of, ...counts]);
  const sums = new Float64Array(counts.length + 1);
  const shares = counts.map(() => new Float64Array(resamples));
  let valued = 0;
  for (let resample = 0; resample < resamples; resample += 1) {
    for (const pack of packs) unpack(pack, drawnSum(pack.held, resample), sums);
    const whole = sums[0] as number;
    if (whole === 0) continue;
    for (let share = 0; share < shares.length; share += 1)
      (shares[share] as Float64Array)[valued] = (sums[share + 1] as number) / whole;
    valued += 1;
  }
  return shares.map((values) => quantiles(values.subarray(0, valued)));
}
