import type { Span } from "../../../../analysis/types";
import { countOf, wordsOf } from "./words";

/** A stretch of about one paragraph: enough words to tell a language by. */
export interface Block {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly string[];
  /** How many words these are. */
  readonly count: number;
}

/** Fewer words say too little. */
export const fewestWords = 20;

/** A longer paragraph is cut at the end of a sentence. */
const mostWords = 60;

/** Code units read of a text: about 8,000 words. What follows is in the same language, or is not looked at. */
const read = 50_000;

/** To the end of a sentence or of a line. */
const SENTENCE = /[^\n]*?(?:[.!?…؟۔।]["'”’»)\]]*(?=\s)|[。！？]|\n|$)/gu;

/** Addresses are in no language. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\S{1,64}@\S{1,255}/gi;

/**
 * Cuts a text into stretches of `fewestWords` words or more, at the ends of paragraphs or, in long ones, of sentences.
 * Paragraphs of few words join the next ones, and what is left at the end the last stretch.
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const plain = text.slice(0, read).replace(ADDRESS, (address) => " ".repeat(address.length));
  let start = 0;
  let count = 0;
  for (const { 0: sentence, index } of plain.matchAll(SENTENCE)) {
    count += countOf(wordsOf(sentence));
    if (count < (sentence.endsWith("\n") ? fewestWords : mostWords)) continue;
    const end = index + sentence.length;
    blocks.push(blockOf(plain, { start, end }));
    start = end;
    count = 0;
  }
  if (count === 0) return blocks;
  const last = count < fewestWords ? blocks.pop() : undefined;
  return [...blocks, blockOf(plain, { start: last?.span.start ?? start, end: plain.length })];
}

function blockOf(text: string, { start, end }: Span): Block {
  const own = text.slice(start, end);
  const span = { start: start + own.length - own.trimStart().length, end: start + own.trimEnd().length };
  const words = wordsOf(own);
  return { span, text: own.trim(), words, count: countOf(words) };
}
