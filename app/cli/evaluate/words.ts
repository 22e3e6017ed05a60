import type { Pair } from "./pair";
import { sentenceNumbers } from "./sentence-breaks";

/** The words of a stretch of text, and how many of them each side has as content. */
export interface Words {
  readonly words: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Counts the words of each sentence; sentences without a word, or discarded, are left out. */
export function wordsBySentence({ text, tokens, gold, predicted }: Pair): readonly Words[] {
  const sentences = new Map<number, { words: number; gold: number; predicted: number }>();
  const numbers = sentenceNumbers(text, tokens);
  tokens.forEach(({ word, discarded }, index) => {
    if (!word || discarded) return;
    const sentence = numbers[index] ?? 0;
    const counts = sentences.get(sentence) ?? { words: 0, gold: 0, predicted: 0 };
    counts.words += 1;
    if (gold.tokens.content.has(index)) counts.gold += 1;
    if (predicted.tokens.content.has(index)) counts.predicted += 1;
    sentences.set(sentence, counts);
  });
  return [...sentences.values()];
}
