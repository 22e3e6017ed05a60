import { arcsOf, INTO, OUT_OF, PAIRS } from "./arcs";
import { type Chain, opening } from "./chain";
import { LABELS } from "./labels";

/**
 * Probability of every label at every position, by forward and backward sums (Rabiner 1989; Lafferty et al. 2001) that
 * are scaled to one at each position. Time: positions x allowed pairs of labels.
 */
export function probabilitiesOf(chain: Chain): Float32Array {
  const weights = weightsOf(chain.emissions, chain.length);
  return products(forwardSums(chain, weights), backwardSums(chain, weights));
}

function forwardSums(chain: Chain, weights: Float64Array): Float64Array {
  const { steps, transitions, length } = chain;
  const { into } = arcsOf(transitions).factors;
  const sums = new Float64Array(length * LABELS);
  for (let label = 0; label < LABELS && length > 0; label += 1)
    sums[label] = Math.exp(opening(chain, label)) * (weights[label] as number);
  if (length > 0) scale(sums, 0);
  for (let at = 1; at < length; at += 1) {
    const row = at * LABELS;
    const kind = (steps[at] as number) * PAIRS;
    for (let next = 0; next < LABELS; next += 1) {
      let sum = 0;
      const end = INTO.from[next + 1] as number;
      for (let pair = INTO.from[next] as number; pair < end; pair += 1)
        sum += (sums[row - LABELS + (INTO.other[pair] as number)] as number) * (into[kind + pair] as number);
      sums[row + next] = sum * (weights[row + next] as number);
    }
    scale(sums, row);
  }
  return sums;
}

function backwardSums({ steps, transitions, length }: Chain, weights: Float64Array): Float64Array {
  const { outOf } = arcsOf(transitions).factors;
  const sums = new Float64Array(length * LABELS);
  const ahead = new Float64Array(LABELS);
  for (let label = 0; label < LABELS && length > 0; label += 1) sums[(length - 1) * LABELS + label] = 1;
  for (let at = length - 2; at >= 0; at -= 1) {
    const row = at * LABELS;
    const kind = (steps[at + 1] as number) * PAIRS;
    for (let next = 0; next < LABELS; next += 1)
      ahead[next] = (weights[row + LABELS + next] as number) * (sums[row + LABELS + next] as number);
    for (let last = 0; last < LABELS; last += 1) {
      let sum = 0;
      const end = OUT_OF.from[last + 1] as number;
      for (let pair = OUT_OF.from[last] as number; pair < end; pair += 1)
        sum += (outOf[kind + pair] as number) * (ahead[OUT_OF.other[pair] as number] as number);
      sums[row + last] = sum;
    }
    scale(sums, row);
  }
  return sums;
}

/** Exponentials of the emissions, the best label of each position at one. */
function weightsOf(emissions: Float64Array, length: number): Float64Array {
  const weights = new Float64Array(length * LABELS);
  for (let row = 0; row < weights.length; row += LABELS) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = row; label < row + LABELS; label += 1) top = Math.max(top, emissions[label] as number);
    for (let label = row; label < row + LABELS; label += 1)
      weights[label] = Math.exp((emissions[label] as number) - top);
  }
  return weights;
}

/** Divides the labels of one position by their sum. */
function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let label = row; label < row + LABELS; label += 1) sum += values[label] as number;
  if (sum > 0)
    for (let label = row; label < row + LABELS; label += 1) values[label] = (values[label] as number) / sum;
}

function products(forward: Float64Array, backward: Float64Array): Float32Array {
  const both = new Float32Array(forward.length);
  for (let row = 0; row < both.length; row += LABELS) {
    let sum = 0;
    for (let label = row; label < row + LABELS; label += 1)
      sum += (forward[label] as number) * (backward[label] as number);
    for (let label = row; label < row + LABELS; label += 1)
      both[label] = ((forward[label] as number) * (backward[label] as number)) / sum;
  }
  return both;
}
