import type { Token } from "./tokens";

/** An unbroken run of tokens: indexes, half-open. */
export interface Fragment {
  readonly first: number;
  readonly end: number;
}

/** The runs of tokens in a set. A line break ends a run, as it ends a span in brat. */
export function fragmentsOf(indexes: ReadonlySet<number>, tokens: readonly Token[]): readonly Fragment[] {
  const runs: { first: number; end: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.end === index && !tokens[index]?.newLine) last.end += 1;
    else runs.push({ first: index, end: index + 1 });
  }
  return runs;
}

/** The fragment without punctuation at its ends, or `null` where it holds nothing else. */
export function trimmed({ first, end }: Fragment, tokens: readonly Token[]): Fragment | null {
  const words = tokens.slice(first, end).flatMap(({ word }, index) => (word ? [first + index] : []));
  const [from] = words;
  const last = words.at(-1);
  return from === undefined || last === undefined ? null : { first: from, end: last + 1 };
}

/** A name for the fragment: equal where the ends are. */
export const keyOf = ({ first, end }: Fragment): string => `${first}-${end}`;

/** Number of the fragment's tokens that are in a set. */
export function shared({ first, end }: Fragment, indexes: ReadonlySet<number>): number {
  let count = 0;
  for (let index = first; index < end; index += 1) if (indexes.has(index)) count += 1;
  return count;
}
