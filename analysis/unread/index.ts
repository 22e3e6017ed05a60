import type { Reading, Sentence, Token } from "../types";

/** Letters and figures; in a script without spaces between words, one character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * The reading of a text that no rule reads, as they read English: its paragraphs and sentences to show, and its words
 * to count, without part of speech or lemma. Nothing is marked in it, quotation marks neither. Linear in the text.
 */
export function unread(reading: Pick<Reading, "document" | "clean" | "paragraphs" | "sentences">): Reading {
  const { document, clean, paragraphs, sentences } = reading;
  return {
    ...{ document, clean, paragraphs, sentences },
    tokens: sentences.flatMap((sentence, index) => wordsOf(clean, sentence, index)),
    ...{ quotations: [], attributions: [], voices: [], asides: [], loadedTerms: [], loadedSentences: [] },
    ...{ claims: [], naming: [], agency: [] },
  };
}

const wordsOf = (clean: string, { span }: Sentence, sentence: number): readonly Token[] =>
  [...clean.slice(span.start, span.end).matchAll(WORD)].map(({ 0: text, index }) => ({
    span: { start: span.start + index, end: span.start + index + text.length },
    text,
    lemma: text.toLowerCase(),
    pos: "X",
    sentence,
    word: true,
  }));
