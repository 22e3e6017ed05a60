import { type Analysis, analyse, type Document, type LoadedTerm, loadedWords, voices } from "#analysis";
import type { Stretch } from "./stretches";

/** What the program says of the loaded terms of a text. */
export interface Prediction {
  /** Every word, with the probability that coders mark it. */
  readonly words: readonly Stretch[];
  readonly terms: readonly LoadedTerm[];
  /** The probability of the most loaded sentence, 0 without one. */
  readonly sentence: number;
  readonly analyser: Analysis["analyser"];
}

/** Reads a document for its loaded terms. */
export function predictionOf(document: Document): Prediction {
  const analysis = analyse(document);
  return {
    words: loadedWords({ ...analysis, ...voices(analysis) }),
    terms: analysis.loadedTerms,
    sentence: analysis.loadedSentences.reduce((most, score) => Math.max(most, score), 0),
    analyser: analysis.analyser,
  };
}

/** The probability that coders mark any word, if words did not depend on each other. */
export const anyWord = ({ words }: Prediction): number =>
  1 - words.reduce((none, { score }) => none * (1 - score), 1);

/** The scores of words and of the sentence as a line of JSON; offsets are UTF-16 units. */
export const predictionLine = (id: string, { words, sentence }: Prediction): string =>
  `${JSON.stringify({ id, spans: words.map(({ start, end, score }) => ({ start, end, score })), score: sentence })}\n`;
