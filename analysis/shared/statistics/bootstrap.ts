import { type Interval, level } from "./interval";

/** Resamples drawn: the ends of a 95 % interval then rest on 25 resamples each side. */
const resamples = 1000;

/** Start of the generator. Fixed, so that the same text always has the same interval; the number means nothing. */
const seed = 20080401;

/**
 * Draws as many units as there are, with replacement, and counts how often each comes. The numbers are those of
 * Mulberry32 (Tommy Ettinger, public domain), a 32-bit generator that is the same on every machine.
 *
 * @param times filled with the counts, unit by unit
 * @returns the generator's state after the last draw
 */
function draw(times: Int32Array, state: number): number {
  const units = times.length;
  let next = state;
  for (let unit = 0; unit < units; unit += 1) times[unit] = 0;
  for (let place = 0; place < units; place += 1) {
    next = (next + 0x6d2b79f5) | 0;
    let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const between0And1 = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    const unit = Math.floor(between0And1 * units);
    times[unit] = (times[unit] as number) + 1;
  }
  return next;
}

/** The units that hold something, and how many each holds. */
interface Column {
  readonly units: Int32Array;
  readonly numbers: Int32Array;
}

function columnOf(numbers: readonly number[]): Column {
  const units = Int32Array.from(numbers.keys()).filter((unit) => numbers[unit] !== 0);
  return { units, numbers: units.map((unit) => numbers[unit] as number) };
}

/** The sum over all units, each as often as it was drawn. */
function sumOf({ units, numbers }: Column, times: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < units.length; at += 1)
    sum += (numbers[at] as number) * (times[units[at] as number] as number);
  return sum;
}

/** The 2.5 % and 97.5 % quantiles of the values, or `null` where there are none. */
function quantiles(values: Float64Array): Interval | null {
  const sorted = values.slice().sort();
  const low = sorted[Math.floor(((1 - level) / 2) * sorted.length)];
  const high = sorted[Math.ceil(((1 + level) / 2) * sorted.length) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * 95 % percentile bootstrap intervals (Efron 1979) of one or more shares of the same whole: the units are drawn anew,
 * with replacement, and each share is the sum of its counts over the sum of `of` in the resample. Draw whole sentences
 * where what is counted within one sentence is not independent. Resamples without any `of` are left out; `null`
 * without units, or where no resample has a value. Deterministic. Time: 1,000 times units and counts.
 *
 * @param of how many each unit holds
 * @param counts for each share, how many of them are counted, unit by unit
 */
export function bootstrapIntervals(
  of: readonly number[],
  counts: readonly (readonly number[])[],
): readonly (Interval | null)[] {
  const wholes = columnOf(of);
  const shares = counts.map((column) => ({
    counts: columnOf(column),
    values: new Float64Array(resamples),
  }));
  const times = new Int32Array(of.length);
  let state = seed;
  let drawn = 0;
  for (let resample = 0; resample < resamples; resample += 1) {
    state = draw(times, state);
    const whole = sumOf(wholes, times);
    if (whole === 0) continue;
    for (const { counts, values } of shares) values[drawn] = sumOf(counts, times) / whole;
    drawn += 1;
  }
  return shares.map(({ values }) => quantiles(values.subarray(0, drawn)));
}
