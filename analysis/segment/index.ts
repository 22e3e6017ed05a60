import type { Paragraph, Reading, Sentence, Span } from "../types";
import { paragraphsOf } from "./paragraphs";
import { sentencesOf } from "./sentences";

/** A paragraph longer than this many words is cut at sentence ends: about ten lines of a column. */
const READABLE_WORDS = 110;

/**
 * Divides the body into paragraphs and sentences. White space at the ends belongs to neither, and text that is
 * boilerplate (blanked out in `clean`) is in none.
 */
export function segment(reading: Pick<Reading, "document" | "clean">): {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
} {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const stated of paragraphsOf(reading)) {
    for (const [index, group] of readableGroups(
      reading.clean,
      sentencesOf(reading.clean, stated.span),
    ).entries()) {
      const first = group[0] as Span;
      const last = group.at(-1) as Span;
      for (const span of group) sentences.push({ span, paragraph: paragraphs.length });
      paragraphs.push({
        span: { start: first.start, end: last.end },
        stated: index === 0,
        headline: stated.headline,
      });
    }
  }
  return { paragraphs, sentences };
}

/** Groups of sentences of at most `READABLE_WORDS` words; a longer sentence is a group by itself. */
function readableGroups(clean: string, sentences: readonly Span[]): Span[][] {
  if (isShort(clean, sentences)) return [[...sentences]];
  const groups: Span[][] = [];
  let words = Number.POSITIVE_INFINITY;
  for (const sentence of sentences) {
    const length = wordCount(clean.slice(sentence.start, sentence.end));
    if (words + length > READABLE_WORDS) {
      groups.push([]);
      words = 0;
    }
    groups.at(-1)?.push(sentence);
    words += length;
  }
  return groups;
}

/** Whether the sentences, which are one paragraph, surely have no more than `READABLE_WORDS` words: too few spaces. */
function isShort(clean: string, sentences: readonly Span[]): boolean {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? 0;
  let most = 1;
  for (let at = start; at < end && most <= READABLE_WORDS; at += 1) {
    const code = clean.charCodeAt(at);
    if (code <= 32 || code >= 128) most += 1;
  }
  return most <= READABLE_WORDS;
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
