import type { Pairs } from "./arcs";

/**
 * Writes at `sums[row]` of each label the sum over its pairs: the value at `values[at]` of the other label times the
 * pair's factor. Factors of one kind of step begin at `kind`.
 */
export function sumsAt(
  { from, other, seven, two }: Pairs,
  values: Float64Array,
  at: number,
  factors: Float64Array,
  kind: number,
  sums: Float64Array,
  row: number,
): void {
  const a = values[at + (other[0] as number)] as number;
  const b = values[at + (other[1] as number)] as number;
  const c = values[at + (other[2] as number)] as number;
  const d = values[at + (other[3] as number)] as number;
  const e = values[at + (other[4] as number)] as number;
  const f = values[at + (other[5] as number)] as number;
  const g = values[at + (other[6] as number)] as number;
  for (let index = 0; index < seven.length; index += 1) {
    const label = seven[index] as number;
    const pair = kind + (from[label] as number);
    sums[row + label] =
      a * (factors[pair] as number) +
      b * (factors[pair + 1] as number) +
      c * (factors[pair + 2] as number) +
      d * (factors[pair + 3] as number) +
      e * (factors[pair + 4] as number) +
      f * (factors[pair + 5] as number) +
      g * (factors[pair + 6] as number);
  }
  for (let index = 0; index < two.length; index += 1) {
    const label = two[index] as number;
    const pair = from[label] as number;
    sums[row + label] =
      (values[at + (other[pair] as number)] as number) * (factors[kind + pair] as number) +
      (values[at + (other[pair + 1] as number)] as number) * (factors[kind + pair + 1] as number);
  }
}
