/** Lengths on which values met and those expected by chance, for some of the values of continua. */
export interface LengthTable<Value> {
  readonly total: number;
  readonly met: (one: Value, other: Value) => number;
  /** Whether chance can be told: where few coders met, the self-meetings taken off can be all there is. */
  readonly isEnough: boolean;
  /** Of one value with all. */
  readonly sum: (value: Value) => number;
  readonly expected: (one: Value, other: Value) => number;
  readonly expectedSum: (value: Value) => number;
}

/**
 * The table of these values. Expected of two is the product of their sums, less what a value's stretches would share
 * with themselves, scaled so that all of it is as long as what met.
 */
export function lengthTable<Value>(
  values: readonly Value[],
  lengths: ReadonlyMap<Value, ReadonlyMap<Value, number>>,
  own: ReadonlyMap<Value, number>,
): LengthTable<Value> {
  const met = (one: Value, other: Value): number => lengths.get(one)?.get(other) ?? 0;
  const sums = new Map(values.map((one) => [one, total(values.map((other) => met(one, other)))] as const));
  const sum = (value: Value): number => sums.get(value) ?? 0;
  const all = total([...sums.values()]);
  const scale = all - total(values.map((value) => own.get(value) ?? 0)) / all;
  const expected = (one: Value, other: Value): number =>
    (sum(one) * sum(other) - (one === other ? (own.get(one) ?? 0) : 0)) / scale;
  return {
    total: all,
    isEnough: scale > 0,
    ...{ met, sum, expected },
    expectedSum: (value) => total(values.map((other) => expected(value, other))),
  };
}

const total = (lengths: readonly number[]): number => lengths.reduce((sum, one) => sum + one, 0);
