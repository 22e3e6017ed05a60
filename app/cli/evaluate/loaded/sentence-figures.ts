import { type Rates, tally } from "../rates";
import { rankingOf } from "./ranking";
import { ratesOf } from "./rates";
import { type Cut, cutAt, cutsOf, type Scores } from "./scores";

/** Sentences called biased from a threshold on. P, R and F1 are of the biased ones. */
export interface Verdict extends Rates {
  readonly threshold: number;
  /** Mean of the F1 of biased and of other sentences: the rarer kind weighs as much as the other. */
  readonly macroF1: number;
  /** Share of sentences of which both sides say the same. */
  readonly accuracy: number;
}

export interface SentenceFigures {
  readonly at: Verdict;
  /** The verdict with the highest macro F1 and, of several, the highest threshold. */
  readonly best: Verdict;
  readonly auc: number | null;
}

/** The figures of sentences by their scores, at a threshold and at the best; `null` where there is no sentence. */
export function sentenceFigures(scores: Scores, threshold: number): SentenceFigures | null {
  if (scores.marked.length + scores.plain.length === 0) return null;
  const at = verdictOf(scores, cutAt(scores, threshold));
  let best: Verdict | null = null;
  for (const cut of cutsOf(scores)) {
    const verdict = verdictOf(scores, cut);
    if (!best || verdict.macroF1 > best.macroF1) best = verdict;
  }
  return { at, best: best ?? at, auc: rankingOf(scores).auc };
}

function verdictOf({ marked, plain }: Scores, { threshold, right, wrong }: Cut): Verdict {
  const [biased, others] = [marked.length, plain.length];
  const rest = others - wrong;
  const all = biased + others;
  const called = right + wrong;
  const rates = ratesOf(tally(right, called, biased));
  const macroF1 = (rates.f1 + ratesOf(tally(rest, all - called, others)).f1) / 2;
  return { threshold, ...rates, macroF1, accuracy: (right + rest) / all };
}
