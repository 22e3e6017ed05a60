import type { Analysis } from "#analysis";
import { type Calibration, calibrationOf } from "../calibration";
import { portion } from "./portion";
import { ratesOf } from "./rates";
import type { Scores } from "./scores";
import type { SentenceCounts } from "./sentence-counts";
import { sentenceFigures } from "./sentence-figures";
import { markedFigures, scoredFigures } from "./token-figures";

const bins = 10;
/** From this probability on a sentence is called biased. */
const likely = 0.5;

export type SentenceRecord = ReturnType<typeof sentenceRecordOf>;

/**
 * The record of a file of sentences: who was measured, every figure.
 * @param threshold score from which a word counts as marked by the scorer
 */
export function sentenceRecordOf(
  counts: SentenceCounts,
  { version, lexicon }: Pick<Analysis["analyser"], "version" | "lexicon">,
  threshold: number,
) {
  const { tokens, unambiguous, sentences } = counts;
  return {
    analyser: { version, lexicon },
    texts: counts.texts,
    tokens: {
      n: sizeOf(tokens.words),
      marked: tokens.words.marked.length,
      words: scoredFigures(tokens.words, threshold),
      /** Without the words in ambiguous stretches; `null` where there is none. */
      unambiguous: sizeOf(unambiguous) < sizeOf(tokens.words) ? scoredFigures(unambiguous, threshold) : null,
      terms: markedFigures(tokens.terms),
    },
    ablation: {
      lexicon: markedFigures(tokens.lexicon),
      suggested: markedFigures(tokens.suggested),
      parts: markedFigures(tokens.parts),
      terms: markedFigures(tokens.terms),
    },
    spans: { overlap: ratesOf(counts.overlap), partial: ratesOf(counts.partial) },
    sentences: {
      n: sizeOf(sentences.scored),
      biased: sentences.scored.marked.length,
      scored: sentenceFigures(sentences.scored, likely),
      anyWord: sentenceFigures(sentences.anyWord, likely),
    },
    calibration: { words: calibration(tokens.words), sentences: calibration(sentences.scored) },
    voices: voicesOf(counts),
  };
}

const sizeOf = ({ marked, plain }: Scores): number => marked.length + plain.length;

const calibration = ({ marked, plain }: Scores): Calibration => calibrationOf(marked, plain, bins);

/** How often the voice of a found span is right; `null` where the coders say of no span whether it is quoted. */
function voicesOf({ voices: { quoted, plain }, quotes }: SentenceCounts) {
  if (quotes === 0) return null;
  return {
    all: portion(quoted.right + plain.right, quoted.n + plain.n),
    quoted: portion(quoted.right, quoted.n),
    plain: portion(plain.right, plain.n),
  };
}
