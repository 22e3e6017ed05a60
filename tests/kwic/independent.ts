import type { Analysis, Span } from "#analysis";

/**
 * A concordance made in another way, to hold the program's against: one regular expression for the whole query, run
 * over the raw text of each sentence, and words counted by splitting at what is none. Knows no tokens.
 */
const letter = String.raw`[\p{L}\p{N}\p{M}]`;
const mark = "['’‘ʼ]";
const begins = `(?<!${letter})(?<!${letter}${mark})`;
const ends = `(?!${letter})(?!${mark}${letter})`;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

function wordPattern(asked: string): string {
  const body = asked
    .split("*")
    .map((part) => escaped(part).replace(/['’‘ʼ]/g, mark))
    .join(`(?:${letter}|(?<=${letter})${mark}(?=${letter}))*`);
  return `${begins}${body}(?:${mark}s)?${ends}`;
}

/** Where a query of words with spaces or hyphens between stands. */
export function independentSpans({ document, sentences }: Analysis, query: string): readonly Span[] {
  const pattern = query
    .split(/[\s-]+/)
    .map(wordPattern)
    .join("(?:\\s+|[-‐‑])");
  return sentences.flatMap(({ span }) =>
    [...document.text.slice(span.start, span.end).matchAll(new RegExp(pattern, "giu"))].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}

/** The words of a text in lower case. */
export const independentWords = (text: string): string[] =>
  text
    .split(new RegExp(`(?:(?!${letter}|(?<=${letter})${mark}(?=${letter}))[^])+`, "u"))
    .filter((part) => part !== "")
    .map((part) => part.toLowerCase().replace(/[’‘ʼ]/g, "'"));
