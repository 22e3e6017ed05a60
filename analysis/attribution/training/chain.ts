import { generator, shuffle } from "../../shared/linear/training/random";
import { LABELS } from "../model/labels";
import { type ChainOptions, Learner } from "./learner";
import { piecesOf, type Sequence } from "./pieces";

/**
 * Fits a linear-chain CRF by stochastic gradient steps on the log-likelihood (AdaGrad, Duchi et al. 2011, with L2
 * decay), once for each order that a seed puts the sequences in, and returns the mean of the weights after each epoch of
 * the second halves: single fits differ by chance, means less so. Same input and seeds, same weights.
 *
 * @param rows number of rows of weights that the features of the sequences name
 */
export function fitChain(
  sequences: readonly Sequence[],
  rows: number,
  options: ChainOptions,
  seeds: readonly number[],
) {
  const mean = {
    weights: new Float32Array(rows * LABELS),
    transitions: new Float32Array(options.stepKinds * LABELS * LABELS),
  };
  const half = Math.floor(options.epochs / 2);
  const share = 1 / (options.epochs - half) / seeds.length;
  for (const seed of seeds) {
    const model = new Learner(rows, options);
    const pieces = sequences.flatMap(piecesOf);
    const random = generator(seed);
    for (let epoch = 0; epoch < options.epochs; epoch += 1) {
      shuffle(pieces, random);
      for (const piece of pieces) model.learn(piece);
      if (epoch < half) continue;
      add(mean.weights, model.weights, share);
      add(mean.transitions, model.transitions, share);
    }
  }
  return mean;
}

const add = (to: Float32Array, values: Float32Array, share: number): void => {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + (values[at] as number) * share;
};
