import { type Interval, level } from "./interval";

/** Resamples drawn: the ends of a 95 % interval then rest on 25 resamples each side. */
const resamples = 1000;

/** Start of the generator. Fixed, so that the same text always has the same interval; the number means nothing. */
const seed = 20080401;

/** Mulberry32 (Tommy Ettinger, public domain): a 32-bit generator of numbers in [0, 1), the same on every machine. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * 95 % percentile bootstrap interval (Efron 1979): the units are drawn anew, with replacement, and the statistic is
 * taken of each resample. Draw whole sentences where what is counted within one sentence is not independent.
 * Resamples whose statistic is not finite are left out. `null` without units, or where no resample has a value.
 * Deterministic. Time: 1,000 times that of the statistic.
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => number,
): Interval | null {
  if (units.length === 0) return null;
  const random = generator(seed);
  const sample = [...units];
  const values: number[] = [];
  for (let draw = 0; draw < resamples; draw += 1) {
    for (let place = 0; place < units.length; place += 1)
      sample[place] = units[Math.floor(random() * units.length)] as Unit;
    const value = statistic(sample);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const low = values[Math.floor(((1 - level) / 2) * values.length)];
  const high = values[Math.ceil(((1 + level) / 2) * values.length) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}
