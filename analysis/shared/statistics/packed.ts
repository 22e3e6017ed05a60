/** Bits of a double's mantissa: whole numbers up to this size are exact. */
const mantissa = 53;

/** Columns of counts, several to a number, so that one addition adds a row of each. */
interface Pack {
  /** Unit by unit. */
  readonly held: Float64Array;
  /** The columns `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Each column weighs so many times what the one before it does. */
  readonly base: number;
}

/** Packs columns so that the sums of as many rows as there are can be told apart again. */
export function packsOf(columns: readonly (readonly number[])[]): readonly Pack[] {
  const units = columns[0]?.length ?? 0;
  const largest = columns.reduce((most, column) => column.reduce((a, b) => Math.max(a, b), most), 0);
  const bits = Math.floor(Math.log2(units * largest + 1)) + 1;
  const together = Math.max(1, Math.floor(mantissa / bits));
  const packs: Pack[] = [];
  for (let from = 0; from < columns.length; from += together) {
    const to = Math.min(from + together, columns.length);
    const held = new Float64Array(units);
    for (let column = to - 1; column >= from; column -= 1)
      for (let unit = 0; unit < units; unit += 1)
        held[unit] = (held[unit] as number) * 2 ** bits + (columns[column]?.[unit] as number);
    packs.push({ held, from, to, base: 2 ** bits });
  }
  return packs;
}

/** Writes each column's part of a pack's sum to its place in `into`. */
export function unpack({ from, to, base }: Pack, sum: number, into: Float64Array): void {
  let rest = sum;
  for (let column = from; column < to - 1; column += 1) {
    const over = Math.floor(rest / base);
    into[column] = rest - over * base;
    rest = over;
  }
  into[to - 1] = rest;
}
