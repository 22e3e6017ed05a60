import { hashOf } from "../shared/linear/hash";
import type { Span } from "../types";
import type { Word } from "./words";

/** A term as a number of 30 bits, so many as engines keep without a box; two terms hardly ever share one. */
export const numberOf = (term: string): number => hashOf(term) >>> 2;

const touch = (a: Span, b: Span): boolean => a.end === b.start;

/**
 * The terms of a text: its words of more than one letter, and every two neighbouring characters of a script without
 * spaces, where a character alone tells little.
 */
export function termsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ key, span, spaced }, index) => {
    if (spaced) return key.length > 1 ? [key] : [];
    const next = words[index + 1];
    return next && !next.spaced && touch(span, next.span) ? [key + next.key] : [];
  });
}
