import type { Sink } from "../hash";
import type { Weights } from "../weights";
import { collect } from "./index-features";
import { rowOf, tableOf } from "./key-table";
import { quantise } from "./pack";
import { generator, shuffle } from "./random";

/** Features of one option, as keys. */
export type Keys = readonly number[];

/** Options of which one is right; a single option is right (0) or not (-1). */
export interface Choice {
  readonly options: readonly Keys[];
  readonly right: number;
  /** How much it counts; 1 where absent. A doubtful case is two choices, right and not, with the shares as weights. */
  readonly weight?: number;
}

export interface ChoiceOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Features that occur less often are dropped. */
  readonly least: number;
  readonly rows: number;
}

/** Unit of the stored weights. */
const STEP = 0.02;

/** The keys of the features of one option. */
export const keysOf = (features: (sink: Sink) => void): Keys =>
  Array.from(collect(1, (_at, sink) => features(sink)).keys);

/**
 * Fits a log-linear model by AdaGrad: a softmax over the options of a choice, or the logistic function of a single
 * option. Returns the mean weights of the second half of the epochs.
 */
export function fitChoices(
  choices: readonly Choice[],
  { epochs, rate, decay, least, rows }: ChoiceOptions,
): Weights {
  const table = tableOf(keysSeen(choices, least));
  const size = table.keys.length;
  const [weights, squares, mean] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const cases = choices.map(({ options, right, weight = 1 }) => ({
    ...{ right, weight },
    options: options.map((keys) => keys.map((key) => rowOf(table, key)).filter((row) => row >= 0)),
  }));
  const learn = (option: readonly number[], error: number, weight: number) => {
    for (const row of option) {
      const slope = (error + decay * (weights[row] as number)) * weight;
      const square = (squares[row] as number) + slope * slope;
      squares[row] = square;
      weights[row] = (weights[row] as number) - (rate * slope) / Math.sqrt(square + 0.1);
    }
  };
  const score = (option: readonly number[]) => option.reduce((all, row) => all + (weights[row] as number), 0);
  const random = generator(11);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(cases, random);
    for (const { options, right, weight } of cases)
      probabilitiesOf(options.map(score)).forEach((probability, index) => {
        const error = probability - (index === right ? 1 : 0);
        if (Math.abs(error) > 1e-4) learn(options[index] as readonly number[], error, weight);
      });
    if (epoch >= epochs / 2)
      for (let row = 0; row < size; row += 1)
        mean[row] = (mean[row] as number) + (weights[row] as number) / Math.floor(epochs / 2);
  }
  return quantise({ keys: table.keys, rows: mean, width: 1, transitions: new Float32Array(0) }, rows, STEP);
}

function probabilitiesOf(scores: readonly number[]): readonly number[] {
  if (scores.length === 1) return [1 / (1 + Math.exp(-(scores[0] as number)))];
  const top = Math.max(...scores);
  const sum = scores.reduce((all, score) => all + Math.exp(score - top), 0);
  return scores.map((score) => Math.exp(score - top) / sum);
}

function keysSeen(choices: readonly Choice[], least: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { options } of choices)
    for (const keys of options) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Int32Array.from([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}
