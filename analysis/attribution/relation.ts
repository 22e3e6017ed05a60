import type { Range } from "./range";

/** An attribution relation as token ranges. */
export interface Relation {
  readonly source: readonly Range[];
  /** `null` for quoted words whose speaker is named elsewhere. */
  readonly cue: Range | null;
  /** Token of the cue that carries its meaning. */
  readonly head: number;
  readonly content: readonly Range[];
  /** Probability that a coder would agree. */
  readonly confidence: number;
  /** Name of the rule that found or changed it, where one did. */
  readonly rule:
    | "learned"
    | "dash speaker"
    | "speaker label"
    | "block after a colon"
    | "quotation goes on"
    | "quotation without cue"
    | "words without cue";
}

/** First token of a relation and the token after its last. */
export function extentOf({ source, cue, content }: Relation): Range {
  const ranges = [...source, ...(cue ? [cue] : []), ...content];
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];
}

/** Marks the tokens of ranges as taken. */
export function take(taken: Uint8Array, ranges: readonly Range[]): void {
  for (const [from, to] of ranges) taken.fill(1, from, to);
}

/** Whether any token of the ranges is taken. */
export const isTaken = (taken: Uint8Array, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => taken.subarray(from, to).includes(1));
