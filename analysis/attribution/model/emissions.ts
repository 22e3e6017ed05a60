import type { Sink } from "../../shared/linear/hash";
import { sumsOf, type Weights } from "../../shared/linear/weights";
import { LABELS } from "./labels";

/** Scores of the labels at `length` positions, by the features of each; label 0 scores 0. */
export function emissionsOf(
  weights: Weights,
  length: number,
  features: (at: number, sink: Sink) => void,
): Float64Array {
  const sums = sumsOf(weights, length, features);
  const emissions = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at += 1)
    for (let label = 1; label < LABELS; label += 1)
      emissions[at * LABELS + label] = (sums[at * (LABELS - 1) + label - 1] as number) * weights.step;
  return emissions;
}
