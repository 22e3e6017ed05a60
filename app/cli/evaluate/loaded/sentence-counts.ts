import { type Tally, tally } from "../rates";
import type { CodedSentence } from "./coded-sentence";
import { anyWord, type Prediction } from "./prediction";
import { type Voiced, voicedOf } from "./quoted-voices";
import { noScores, note, type Scores } from "./scores";
import { overlapTally, partialTally } from "./span-tally";
import { markedIn, scoresOver, touchesAny } from "./stretches";
import { sum } from "./sum";
import { type System, systemNames, systems } from "./systems";
import { tokensOf } from "./tokens";

/** All that is kept of the sentences: counts, and the scores of words and sentences. */
export interface SentenceCounts {
  texts: number;
  /** Scores of words, by what gives them. */
  readonly tokens: Readonly<Record<System, Scores>>;
  /** Scores by the scorer of the words that are in no ambiguous stretch. */
  readonly unambiguous: Scores;
  overlap: Tally;
  partial: Tally;
  /** Scores of sentences: by the scorer of sentences, and from the scores of their words. */
  readonly sentences: { readonly scored: Scores; readonly anyWord: Scores };
  /** Spans that the coders called quoted, and those they called not. */
  voices: { readonly quoted: Voiced; readonly plain: Voiced };
  /** Number of spans of which the coders say whether they are quoted. */
  quotes: number;
}

export function noCounts(): SentenceCounts {
  const tokens = Object.fromEntries(systemNames.map((name) => [name, noScores()]));
  const none = { n: 0, right: 0 };
  return {
    texts: 0,
    tokens: tokens as Record<System, Scores>,
    unambiguous: noScores(),
    overlap: tally(0, 0, 0),
    partial: tally(0, 0, 0),
    sentences: { scored: noScores(), anyWord: noScores() },
    voices: { quoted: none, plain: none },
    quotes: 0,
  };
}

/** Adds what the coders and the program say of one sentence. */
export function countSentence(counts: SentenceCounts, gold: CodedSentence, prediction: Prediction): void {
  counts.texts += 1;
  countTokens(counts, gold, prediction);
  const marks = prediction.terms.map(({ span }) => span);
  counts.overlap = sum(counts.overlap, overlapTally(gold.spans, marks));
  counts.partial = sum(counts.partial, partialTally(gold.spans, marks));
  if (gold.biased !== null) {
    note(counts.sentences.scored, prediction.sentence, gold.biased);
    note(counts.sentences.anyWord, anyWord(prediction), gold.biased);
  }
  const voiced = (quoted: boolean): Voiced =>
    voicedOf(
      gold.quotes.flatMap((each) => (each.quoted === quoted ? [each.span] : [])),
      quoted,
      prediction.terms,
    );
  counts.voices = {
    quoted: sum(counts.voices.quoted, voiced(true)),
    plain: sum(counts.voices.plain, voiced(false)),
  };
  counts.quotes += gold.quotes.length;
}

function countTokens(counts: SentenceCounts, gold: CodedSentence, prediction: Prediction): void {
  const tokens = tokensOf(gold.text);
  const marked = markedIn(tokens, gold.spans);
  for (const name of systemNames) {
    const scores = scoresOver(tokens, systems[name](prediction));
    scores.forEach((score, at) => {
      note(counts.tokens[name], score, marked[at] === true);
    });
  }
  const clear = tokens.filter((token) => !touchesAny(token, gold.ambiguous));
  const clearly = markedIn(
    clear,
    gold.spans.filter((span) => !touchesAny(span, gold.ambiguous)),
  );
  scoresOver(clear, systems.words(prediction)).forEach((score, at) => {
    note(counts.unambiguous, score, clearly[at] === true);
  });
}
