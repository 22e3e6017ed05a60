import { type Rates, ratio, type Tally } from "../rates";

/**
 * Precision, recall and their harmonic mean F1, from 0 to 1. A side that marked nothing is wholly right where the other
 * marked nothing either, and wholly wrong otherwise.
 */
export function ratesOf({ rightOfPredicted, predicted, rightOfGold, gold }: Tally): Rates {
  const p = predicted > 0 ? rightOfPredicted / predicted : Number(gold === 0);
  const r = gold > 0 ? rightOfGold / gold : Number(predicted === 0);
  return { p, r, f1: ratio(2 * p * r, p + r), gold, pred: predicted };
}
