import { sumsOf, unpack, type Weights } from "../../shared/linear/weights";
import calibration from "./calibration.json";
import type { Columns } from "./columns";
import { wordFeatures } from "./features";
import packed from "./weights-words.json";

let shipped: Weights | undefined;

/** The shipped weights, unpacked at the first call. */
export function wordWeights(): Weights {
  shipped ??= unpack(packed);
  return shipped;
}

/** The logistic function. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Log-odds of every word, 0 for punctuation: a logistic regression over counted features. Linear in the words. */
export function wordSums(columns: Columns, weights: Weights = wordWeights()): Float64Array {
  const sums = sumsOf(weights, columns.length, (at, sink) => {
    if (columns.kind[at]) wordFeatures(columns, at, sink);
  });
  const scaled = new Float64Array(sums.length);
  for (let at = 0; at < sums.length; at += 1) scaled[at] = (sums[at] as number) * weights.step;
  return scaled;
}

/** Of every word the calibrated probability that coders mark it as loaded; 0 for punctuation. */
export const wordScores = (columns: Columns, sums: Float64Array): Float64Array =>
  sums.map((sum, at) => (columns.kind[at] ? logistic(calibration.slope * sum + calibration.intercept) : 0));
