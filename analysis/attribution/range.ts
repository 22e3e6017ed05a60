import type { Span, Token } from "../types";

/** Tokens `[from, to)` of a document. */
export type Range = readonly [number, number];

/** Number of tokens that two ranges share. */
export const shared = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Whether a token lies in a range. */
export const holds = (range: Range, at: number): boolean => range[0] <= at && at < range[1];

/** Characters from the first to the last token of a range. */
export function spanOf(tokens: readonly Token[], [from, to]: Range): Span {
  return { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
}
