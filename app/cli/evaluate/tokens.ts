import type { Span } from "#analysis";

/** A token as the measures count. */
export interface Token extends Span {
  readonly text: string;
  /** Whether it holds a letter or digit; the others are punctuation. */
  readonly word: boolean;
  /** Whether a line break stands before it. */
  readonly newLine: boolean;
  /** Whether the coders marked it as no text of the article; nothing is counted there. */
  readonly discarded: boolean;
}

/** The end of a word that is a token of its own, as the Penn Treebank cuts: *’s*, *’re*, *’ve*, *’ll*, *’d*, *’m*. */
const clitic = String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`;
/** Letters and digits, held together by marks between them (*U.S*, *2,000*, *co-founder*) unless a clitic begins there. */
const word = String.raw`[\p{L}\p{N}]+(?:(?!${clitic})['’.,-][\p{L}\p{N}]+)*`;
const token = new RegExp(String.raw`${word}|${clitic}|\S`, "giu");

/**
 * Cuts a text into the tokens that the measures count, punctuation among them, as published token-level figures do.
 * They are not those of the analysis: a measure must not change with what it measures.
 */
export function tokensOf(text: string, discarded: readonly Span[]): readonly Token[] {
  let before = 0;
  return [...text.matchAll(token)].map((match, index) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const newLine = index > 0 && text.slice(before, span.start).includes("\n");
    before = span.end;
    return {
      ...span,
      text: match[0],
      word: /[\p{L}\p{N}]/u.test(match[0]),
      newLine,
      discarded: discarded.some((stretch) => overlap(stretch, span)),
    };
  });
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Indexes of the tokens that the spans touch, in order; those discarded are left out. */
export const covered = (spans: readonly Span[], tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(
    tokens.flatMap((each, index) =>
      !each.discarded && spans.some((span) => overlap(span, each)) ? [index] : [],
    ),
  );
