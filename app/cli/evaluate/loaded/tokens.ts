import type { Span } from "#analysis";

const letters = String.raw`[\p{L}\p{N}\p{M}]+`;
/** What holds a word together where letters or digits stand on both sides: hyphen, apostrophe, dot, slash, ampersand. */
const joint = "[-'’‘./&]";
const token = new RegExp(`${letters}(?:${joint}${letters})*`, "gu");

/**
 * The words of a text that are counted, in its order; punctuation is none. They are not those of the analysis: a
 * measure must not change with what it measures.
 */
export const tokensOf = (text: string): readonly Span[] =>
  [...text.matchAll(token)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
