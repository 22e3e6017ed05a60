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
    | "clause goes on"
    | "list goes on"
    | "quotation without cue"
    | "words without cue";
}

/** First token of a relation and the token after its last. */
export function extentOf({ source, cue, content }: Relation): Range {
  const whole = {
    from: cue ? cue[0] : Number.POSITIVE_INFINITY,
    to: cue ? cue[1] : Number.NEGATIVE_INFINITY,
  };
  for (const range of source) widen(whole, range);
  for (const range of content) widen(whole, range);
  return [whole.from, whole.to];
}

function widen(whole: { from: number; to: number }, range: Range): void {
  whole.from = Math.min(whole.from, range[0]);
  whole.to = Math.max(whole.to, range[1]);
}

/** Marks the tokens of ranges as taken. */
export function take(taken: Uint8Array, ranges: readonly Range[]): void {
  for (const range of ranges) taken.fill(1, range[0], range[1]);
}

/** The tokens that any part of the relations takes: 1, else 0. */
export function takenBy(relations: readonly Relation[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { source, cue, content } of relations) {
    take(taken, source);
    if (cue) take(taken, [cue]);
    take(taken, content);
  }
  return taken;
}

/** Whether any token of the ranges is taken. */
export const isTaken = (taken: Uint8Array, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => taken.subarray(from, to).includes(1));
