import { AFTER, type Chain } from "../model/chain";
import { follows, LABELS } from "../model/labels";
import { latticeOf } from "./lattice";
import type { Piece, Sequence } from "./pieces";

export interface ChainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly stepKinds: number;
}

/** Unit of the stored weights; a coarser one makes smaller files and adds noise. */
export const STEP = 0.015;

const SQUARE = LABELS * LABELS;
/** AdaGrad's damping: a feature's first steps are no larger than with a gradient of about a third. */
const DAMPING = 0.1;

/** Weights of a chain, and what one step of learning does to them. */
export class Learner {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float32Array;

  constructor(
    rows: number,
    private readonly options: ChainOptions,
  ) {
    this.weights = new Float32Array(rows * LABELS);
    this.squares = new Float32Array(rows * LABELS);
    this.transitions = new Float32Array(options.stepKinds * SQUARE);
    this.transitionSquares = new Float32Array(options.stepKinds * SQUARE);
  }

  learn({ sequence, from, to }: Piece): void {
    const length = to - from;
    const chain: Chain = {
      emissions: this.emissions(sequence, from, to),
      steps: sequence.steps.subarray(from, to),
      transitions: this.transitions,
      length,
    };
    const { forward, backward, partition } = latticeOf(chain);
    this.learnTransitions(chain, forward, backward, partition, sequence.labels.subarray(from, to));
    const error = new Float64Array(LABELS);
    for (let at = 0; at < length; at += 1) {
      let largest = 0;
      for (let label = 0; label < LABELS; label += 1) {
        const place = at * LABELS + label;
        const expected = Math.exp((forward[place] as number) + (backward[place] as number) - partition);
        error[label] = expected - (sequence.labels[from + at] === label ? 1 : 0);
        largest = Math.max(largest, Math.abs(error[label] as number));
      }
      if (largest > 1e-4) this.learnRows(sequence, from + at, error);
    }
  }

  private emissions({ keys, from: starts }: Sequence, from: number, to: number): Float64Array {
    const sums = new Float64Array((to - from) * LABELS);
    for (let at = from; at < to; at += 1)
      for (let feature = starts[at] as number; feature < (starts[at + 1] as number); feature += 1) {
        const row = (keys[feature] as number) * LABELS;
        if (row < 0) continue;
        const place = (at - from) * LABELS;
        for (let label = 0; label < LABELS; label += 1)
          sums[place + label] = (sums[place + label] as number) + (this.weights[row + label] as number);
      }
    return sums;
  }

  private learnRows({ keys, from }: Sequence, at: number, error: Float64Array): void {
    const { weights, squares } = this;
    const { rate, decay } = this.options;
    for (let feature = from[at] as number; feature < (from[at + 1] as number); feature += 1) {
      const row = (keys[feature] as number) * LABELS;
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label += 1) {
        const place = row + label;
        const slope = (error[label] as number) + decay * (weights[place] as number);
        const square = (squares[place] as number) + slope * slope;
        squares[place] = square;
        weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(square + DAMPING);
      }
    }
  }

  private learnTransitions(
    { emissions, steps, length }: Chain,
    forward: Float64Array,
    backward: Float64Array,
    partition: number,
    labels: Uint8Array,
  ): void {
    const slopes = new Float64Array(this.transitions.length);
    for (let at = 0; at < length; at += 1) {
      const square = (steps[at] as number) * SQUARE;
      const last = at === 0 ? 0 : (labels[at - 1] as number);
      const truth = square + last * LABELS + (labels[at] as number);
      slopes[truth] = (slopes[truth] as number) - 1;
      for (let before = 0; before < (at === 0 ? 1 : LABELS); before += 1)
        for (const next of AFTER[before] as Uint8Array) {
          const place = at * LABELS + next;
          const step = square + before * LABELS + next;
          const enter = at === 0 ? 0 : (forward[place - next - LABELS + before] as number);
          const score =
            enter +
            (this.transitions[step] as number) +
            (emissions[place] as number) +
            (backward[place] as number);
          slopes[step] = (slopes[step] as number) + Math.exp(score - partition);
        }
    }
    const { rate, decay } = this.options;
    for (let at = 0; at < slopes.length; at += 1) {
      if (slopes[at] === 0 || !follows(Math.floor((at % SQUARE) / LABELS), at % LABELS)) continue;
      const slope = (slopes[at] as number) + decay * (this.transitions[at] as number);
      const square = (this.transitionSquares[at] as number) + slope * slope;
      this.transitionSquares[at] = square;
      this.transitions[at] = (this.transitions[at] as number) - (rate * slope) / Math.sqrt(square + DAMPING);
    }
  }
}
