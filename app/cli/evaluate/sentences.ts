import { type Rates, ratesOf, ratio, tally, total } from "./rates";
import type { Words } from "./words";

/** When a sentence counts as attributed. */
export const sentenceTests = {
  /** It holds a word of content. */
  any: (content: number) => content > 0,
  /** At least half of its words are content. */
  majority: (content: number, words: number) => 2 * content >= words,
} as const satisfies Record<string, (content: number, words: number) => boolean>;

export type SentenceTest = keyof typeof sentenceTests;
export const sentenceTestNames = Object.keys(sentenceTests) as readonly SentenceTest[];

/** Sentences by who calls them attributed. */
export interface Verdicts {
  readonly both: number;
  readonly goldOnly: number;
  readonly predictedOnly: number;
  readonly neither: number;
}

/** Whether the sides call the same sentences attributed. Every figure but `goldShare` is better when higher. */
export interface SentenceFigures {
  readonly sentences: number;
  /** Share of sentences that the coder has as attributed: what the others must be read against. */
  readonly goldShare: number;
  /** Share of sentences of which both say the same. */
  readonly accuracy: number;
  readonly attributed: Rates;
  readonly unattributed: Rates;
  /** Mean of the two F1: the rarer kind weighs as much as the other. */
  readonly macroF1: number;
  /** Agreement beyond chance, 1 at most, 0 by chance (Cohen 1960). */
  readonly kappa: number;
}

export function verdictsOf(sentences: readonly Words[], test: SentenceTest): Verdicts {
  const attributed = sentenceTests[test];
  const count = (byGold: boolean, byProgram: boolean): number =>
    sentences.filter(
      ({ words, gold, predicted }) =>
        attributed(gold, words) === byGold && attributed(predicted, words) === byProgram,
    ).length;
  return {
    both: count(true, true),
    goldOnly: count(true, false),
    predictedOnly: count(false, true),
    neither: count(false, false),
  };
}

export function sentenceFigures(verdicts: readonly Verdicts[]): SentenceFigures {
  const both = total(verdicts, (each) => each.both);
  const neither = total(verdicts, (each) => each.neither);
  const gold = both + total(verdicts, (each) => each.goldOnly);
  const predicted = both + total(verdicts, (each) => each.predictedOnly);
  const sentences = predicted + neither + (gold - both);
  const accuracy = ratio(both + neither, sentences);
  const attributed = ratesOf([tally(both, predicted, gold)]);
  const unattributed = ratesOf([tally(neither, sentences - predicted, sentences - gold)]);
  const byChance = ratio(gold * predicted + (sentences - gold) * (sentences - predicted), sentences ** 2);
  return {
    sentences,
    goldShare: ratio(gold, sentences),
    accuracy,
    attributed,
    unattributed,
    macroF1: (attributed.f1 + unattributed.f1) / 2,
    kappa: byChance < 1 ? (accuracy - byChance) / (1 - byChance) : 1,
  };
}
