import { AFTER, BEFORE, type Chain, opening } from "../model/chain";
import { LABELS } from "../model/labels";

/** Forward and backward scores and the logarithm of the partition function (Rabiner 1989; Lafferty et al. 2001). */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly partition: number;
}

/** Sums over all labellings. Time: positions x allowed pairs of labels. */
export function latticeOf(chain: Chain): Lattice {
  const { length, emissions } = chain;
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let label = 0; label < LABELS; label += 1)
    forward[label] = opening(chain, label) + (emissions[label] as number);
  for (let at = 1; at < length; at += 1) forwardStep(chain, forward, at);
  for (let at = length - 2; at >= 0; at -= 1) backwardStep(chain, backward, at);
  return { forward, backward, partition: logSum(forward, (length - 1) * LABELS) };
}

/** Terms this far below the largest add nothing to a sum. */
const NOTHING = -30;

function forwardStep({ emissions, steps, transitions }: Chain, forward: Float64Array, at: number): void {
  const square = (steps[at] as number) * LABELS * LABELS;
  const row = (at - 1) * LABELS;
  for (let next = 0; next < LABELS; next += 1) {
    const lasts = BEFORE[next] as Uint8Array;
    let top = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < lasts.length; index += 1) {
      const last = lasts[index] as number;
      const score = (forward[row + last] as number) + (transitions[square + last * LABELS + next] as number);
      if (score > top) top = score;
    }
    let sum = 0;
    for (let index = 0; index < lasts.length; index += 1) {
      const last = lasts[index] as number;
      const score =
        (forward[row + last] as number) + (transitions[square + last * LABELS + next] as number) - top;
      if (score > NOTHING) sum += Math.exp(score);
    }
    forward[at * LABELS + next] = top + Math.log(sum) + (emissions[at * LABELS + next] as number);
  }
}

function backwardStep({ emissions, steps, transitions }: Chain, backward: Float64Array, at: number): void {
  const square = (steps[at + 1] as number) * LABELS * LABELS;
  const row = (at + 1) * LABELS;
  for (let last = 0; last < LABELS; last += 1) {
    const nexts = AFTER[last] as Uint8Array;
    const step = square + last * LABELS;
    let top = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < nexts.length; index += 1) {
      const next = nexts[index] as number;
      const score =
        (transitions[step + next] as number) +
        (emissions[row + next] as number) +
        (backward[row + next] as number);
      if (score > top) top = score;
    }
    let sum = 0;
    for (let index = 0; index < nexts.length; index += 1) {
      const next = nexts[index] as number;
      const score =
        (transitions[step + next] as number) +
        (emissions[row + next] as number) +
        (backward[row + next] as number) -
        top;
      if (score > NOTHING) sum += Math.exp(score);
    }
    backward[at * LABELS + last] = top + Math.log(sum);
  }
}

function logSum(values: Float64Array, from: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + LABELS; at += 1) top = Math.max(top, values[at] as number);
  let sum = 0;
  for (let at = from; at < from + LABELS; at += 1) sum += Math.exp((values[at] as number) - top);
  return top + Math.log(sum);
}
