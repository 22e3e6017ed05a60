import { arcsOf, INTO, OUT_OF, PAIRS } from "./arcs";
import { type Chain, opening } from "./chain";
import { LABELS } from "./labels";
import { reusedRoom } from "./room";
import { sumsAt } from "./sums-at";

const roomForWeights = reusedRoom();
const roomForForward = reusedRoom();
const roomForBackward = reusedRoom();
/** Weights times sums of the position after. */
const ahead = new Float64Array(LABELS);

/**
 * Probability of every label at every position, by forward and backward sums (Rabiner 1989; Lafferty et al. 2001) that
 * are scaled to one at each position. Time: positions x allowed pairs of labels.
 */
export function probabilitiesOf(chain: Chain): Float32Array {
  const weights = weightsOf(chain.emissions, chain.length);
  return products(forwardSums(chain, weights), backwardSums(chain, weights), chain.length);
}

function forwardSums(chain: Chain, weights: Float64Array): Float64Array {
  const { steps, transitions, length } = chain;
  const { into } = arcsOf(transitions).factors;
  const sums = roomForForward(length * LABELS);
  for (let label = 0; label < LABELS && length > 0; label += 1)
    sums[label] = Math.exp(opening(chain, label)) * (weights[label] as number);
  if (length > 0) scale(sums, 0);
  for (let at = 1; at < length; at += 1) {
    const row = at * LABELS;
    sumsAt(INTO, sums, row - LABELS, into, (steps[at] as number) * PAIRS, sums, row);
    for (let label = row; label < row + LABELS; label += 1)
      sums[label] = (sums[label] as number) * (weights[label] as number);
    scale(sums, row);
  }
  return sums;
}

function backwardSums({ steps, transitions, length }: Chain, weights: Float64Array): Float64Array {
  const { outOf } = arcsOf(transitions).factors;
  const sums = roomForBackward(length * LABELS);
  for (let label = 0; label < LABELS && length > 0; label += 1) sums[(length - 1) * LABELS + label] = 1;
  for (let at = length - 2; at >= 0; at -= 1) {
    const row = at * LABELS;
    for (let next = 0; next < LABELS; next += 1)
      ahead[next] = (weights[row + LABELS + next] as number) * (sums[row + LABELS + next] as number);
    sumsAt(OUT_OF, ahead, 0, outOf, (steps[at + 1] as number) * PAIRS, sums, row);
    scale(sums, row);
  }
  return sums;
}

/** Exponentials of the emissions, the best label of each position at one. */
function weightsOf(emissions: Float64Array, length: number): Float64Array {
  const weights = roomForWeights(length * LABELS);
  for (let row = 0; row < length * LABELS; row += LABELS) {
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

function products(forward: Float64Array, backward: Float64Array, length: number): Float32Array {
  const both = new Float32Array(length * LABELS);
  for (let row = 0; row < both.length; row += LABELS) {
    let sum = 0;
    for (let label = row; label < row + LABELS; label += 1)
      sum += (forward[label] as number) * (backward[label] as number);
    for (let label = row; label < row + LABELS; label += 1)
      both[label] = ((forward[label] as number) * (backward[label] as number)) / sum;
  }
  return both;
}
