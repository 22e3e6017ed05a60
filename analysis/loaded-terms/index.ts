import type { LoadedTerm, Reading } from "../types";
import { lexiconIndex } from "./lexicon";
import { isLeftOut, matches } from "./matcher";
import { phrasesOf } from "./phrases";
import { piecesOf } from "./pieces";
import { columnsOf } from "./suggested/columns";
import { wordScores, wordSums } from "./suggested/scorer";
import { sentenceScores } from "./suggested/sentence";
import { termOf } from "./term";
import { wordsOf } from "./words";

type Read = Pick<Reading, "document" | "tokens" | "voices" | "asides" | "sentences">;

/**
 * Finds loaded terms: words and phrases whose connotation passes a judgement beyond what they denote. A term is made of
 * matches of the word list (leftmost and longest first) and of words that a linear scorer suggests; neighbours that
 * make one phrase are one term, within one sentence and one voice; none overlap. Spans are UTF-16 offsets into the
 * document's text. Of every sentence it says how likely a trained reader calls it loaded.
 */
export function loadedTerms(reading: Read): {
  readonly loadedTerms: readonly LoadedTerm[];
  readonly loadedSentences: readonly number[];
} {
  const { words, found, columns, sums, scores } = scored(reading);
  const leftOut = (at: number) => isLeftOut(lexiconIndex(), words, reading.voices, at);
  const phrases = phrasesOf(words, reading.voices, piecesOf(words, found, scores, leftOut));
  return {
    loadedTerms: phrases.map((phrase, number) => termOf({ reading, words, columns, phrase, number })),
    loadedSentences: sentenceScores(columns, sums, reading.sentences.length),
  };
}

/** Of every word, with its span, the calibrated probability that coders mark it: for measuring the scorer. */
export function loadedWords(reading: Read) {
  const { words, scores } = scored(reading);
  return words.flatMap(({ span, word }, at) => (word ? [{ ...span, score: scores[at] as number }] : []));
}

function scored({ tokens, voices }: Read) {
  const words = wordsOf(tokens);
  const found = matches(lexiconIndex(), words, voices);
  const columns = columnsOf(tokens, words, voices, found);
  const sums = wordSums(columns);
  return { words, found, columns, sums, scores: wordScores(columns, sums) };
}
