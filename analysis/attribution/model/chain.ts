import { follows, LABELS } from "./labels";

/**
 * A linear-chain conditional random field over the labels of `labels.ts`. Scores are logarithms; `transitions` holds
 * one square of LABELS x LABELS for each kind of step from token to token (`steps`).
 */
export interface Chain {
  /** Emission scores: LABELS a position. */
  readonly emissions: Float64Array;
  /** Kind of the step into each position. */
  readonly steps: Uint8Array;
  readonly transitions: Float32Array;
  readonly length: number;
}

const ALL = Array.from({ length: LABELS }, (_, label) => label);
/** Labels that may stand before, and after, each label. */
export const BEFORE: readonly Uint8Array[] = ALL.map((next) =>
  Uint8Array.from(ALL.filter((last) => follows(last, next))),
);
export const AFTER: readonly Uint8Array[] = ALL.map((last) =>
  Uint8Array.from(ALL.filter((next) => follows(last, next))),
);
/** A score that no sum of others makes good. */
export const IMPOSSIBLE = -1e9;

/** Score of beginning with a label, as if after a token outside all parts. */
export const opening = ({ steps, transitions }: Chain, label: number): number =>
  follows(0, label) ? (transitions[(steps[0] as number) * LABELS * LABELS + label] as number) : IMPOSSIBLE;

/** The best labels (Viterbi 1967). Time: positions x allowed pairs of labels. */
export function bestLabels(chain: Chain): Uint8Array {
  const { emissions, steps, transitions, length } = chain;
  const best = new Float64Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS && length > 0; label += 1)
    best[label] = opening(chain, label) + (emissions[label] as number);
  for (let at = 1; at < length; at += 1) {
    const square = (steps[at] as number) * LABELS * LABELS;
    for (let next = 0; next < LABELS; next += 1) {
      let [top, which] = [Number.NEGATIVE_INFINITY, 0];
      const lasts = BEFORE[next] as Uint8Array;
      for (let index = 0; index < lasts.length; index += 1) {
        const last = lasts[index] as number;
        const score =
          (best[(at - 1) * LABELS + last] as number) + (transitions[square + last * LABELS + next] as number);
        if (score > top) {
          top = score;
          which = last;
        }
      }
      best[at * LABELS + next] = top + (emissions[at * LABELS + next] as number);
      from[at * LABELS + next] = which;
    }
  }
  return traced(best, from, length);
}

function traced(best: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABELS;
  for (let label = 1; label < LABELS && length > 0; label += 1)
    if ((best[last + label] as number) > (best[last + (labels[length - 1] as number)] as number))
      labels[length - 1] = label;
  for (let at = length - 1; at > 0; at -= 1)
    labels[at - 1] = from[at * LABELS + (labels[at] as number)] as number;
  return labels;
}

/** Exponentials of the transitions, 0 where a label may not follow, by chain. */
const exponentials = new WeakMap<Float32Array, Float64Array>();

function exponentialsOf(transitions: Float32Array): Float64Array {
  const known = exponentials.get(transitions);
  if (known) return known;
  const found = Float64Array.from(transitions, (score, at) => {
    const [last, next] = [Math.floor((at % (LABELS * LABELS)) / LABELS), at % LABELS];
    return follows(last, next) ? Math.exp(score) : 0;
  });
  exponentials.set(transitions, found);
  return found;
}

/**
 * Probability of every label at every position, by forward and backward sums (Rabiner 1989; Lafferty et al. 2001) that
 * are scaled to one at each position. Time: positions x allowed pairs of labels.
 */
export function probabilitiesOf({ emissions, steps, transitions, length }: Chain): Float32Array {
  const arcs = exponentialsOf(transitions);
  const weights = weightsOf(emissions, length);
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at += 1) {
    const square = (steps[at] as number) * LABELS * LABELS;
    for (let next = 0; next < LABELS; next += 1) {
      const sum =
        at === 0
          ? (arcs[square + next] as number)
          : arriving(forward, (at - 1) * LABELS, arcs, square, BEFORE[next] as Uint8Array, next);
      forward[at * LABELS + next] = sum * (weights[at * LABELS + next] as number);
    }
    scale(forward, at * LABELS);
  }
  for (let label = 0; label < LABELS && length > 0; label += 1) backward[(length - 1) * LABELS + label] = 1;
  for (let at = length - 2; at >= 0; at -= 1) {
    const square = (steps[at + 1] as number) * LABELS * LABELS;
    for (let last = 0; last < LABELS; last += 1) {
      const nexts = AFTER[last] as Uint8Array;
      let sum = 0;
      for (let index = 0; index < nexts.length; index += 1) {
        const next = nexts[index] as number;
        const place = (at + 1) * LABELS + next;
        sum +=
          (arcs[square + last * LABELS + next] as number) *
          (weights[place] as number) *
          (backward[place] as number);
      }
      backward[at * LABELS + last] = sum;
    }
    scale(backward, at * LABELS);
  }
  return products(forward, backward);
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

/** What reaches a label from those that may stand before it. */
function arriving(
  forward: Float64Array,
  row: number,
  arcs: Float64Array,
  square: number,
  lasts: Uint8Array,
  next: number,
): number {
  let sum = 0;
  for (let index = 0; index < lasts.length; index += 1) {
    const last = lasts[index] as number;
    sum += (forward[row + last] as number) * (arcs[square + last * LABELS + next] as number);
  }
  return sum;
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
