import type { Span } from "#analysis";

/** A stretch of text with a score from 0 to 1. */
export interface Stretch extends Span {
  readonly score: number;
}

/** Number of characters (UTF-16 units) that two stretches share. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const touches = (a: Span, b: Span): boolean => shared(a, b) > 0;

/** Whether the span shares a character with any of the others. */
export const touchesAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => touches(other, span));

/** Of those that share a character with the span the one that shares most, the first of several; `null` without any. */
export function closest<Other>(
  span: Span,
  others: readonly Other[],
  spanOf: (other: Other) => Span,
): Other | null {
  let [best, most]: [Other | null, number] = [null, 0];
  for (const other of others) {
    const size = shared(spanOf(other), span);
    if (size > most) [best, most] = [other, size];
  }
  return best;
}

/**
 * Of every token the highest score of the stretches that share a character with it; 0 where none does.
 * @param tokens in text order, without overlap
 */
export function scoresOver(tokens: readonly Span[], stretches: readonly Stretch[]): readonly number[] {
  const scores = new Array<number>(tokens.length).fill(0);
  for (const { start, end, score } of stretches) {
    for (let at = firstEndingAfter(tokens, start); at < tokens.length; at += 1) {
      if ((tokens[at] as Span).start >= end) break;
      scores[at] = Math.max(scores[at] as number, score);
    }
  }
  return scores;
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of every token whether it shares a character with a span. */
export const markedIn = (tokens: readonly Span[], spans: readonly Span[]): readonly boolean[] =>
  scoresOver(
    tokens,
    spans.map((span) => ({ ...span, score: 1 })),
  ).map((score) => score > 0);
