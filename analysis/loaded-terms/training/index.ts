import { type Choice, fitChoices, keysOf } from "../../shared/linear/training/choice";
import { pack } from "../../shared/linear/training/pack";
import type { Weights } from "../../shared/linear/weights";
import { wordFeatures } from "../suggested/features";
import { wordSums } from "../suggested/scorer";
import { sentenceFeatures } from "../suggested/sentence";
import { fitCalibration } from "./calibration";
import type { Example } from "./coded";

export { type CodedSentence, type Coding, exampleOf } from "./coded";

const FOLDS = 4;
const WORDS = { epochs: 12, rate: 0.15, decay: 3e-4, least: 4, rows: 16_000 };
const SENTENCES = { epochs: 15, rate: 0.1, decay: 1e-3, least: 5, rows: 2_000 };

/** A case that is right with a probability: as two choices where it is not certain. */
const doubtful = (features: Choice["options"], probability: number, weight: number): readonly Choice[] =>
  [
    { options: features, right: 0, weight: weight * probability },
    { options: features, right: -1, weight: weight * (1 - probability) },
  ].filter((choice) => choice.weight > 0);

/** Fits the weights of words. */
export const fitWords = (examples: readonly Example[]): Weights =>
  fitChoices(
    examples.flatMap(({ columns, targets, weight }) =>
      targets.flatMap((target, at) =>
        columns.kind[at] ? doubtful([keysOf((sink) => wordFeatures(columns, at, sink))], target, weight) : [],
      ),
    ),
    WORDS,
  );

/** An example with the log-odds that weights give its words which were fitted without it. */
interface Heldout extends Example {
  readonly sums: Float64Array;
}

function heldoutOf(examples: readonly Example[]): readonly Heldout[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWords(examples.filter(({ group }) => foldOf.get(group) !== fold));
    return examples
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((example) => ({ ...example, sums: wordSums(example.columns, weights) }));
  }).flat();
}

const fitSentences = (heldout: readonly Heldout[]): Weights =>
  fitChoices(
    heldout.flatMap(({ columns, sums, biased }) => {
      const range = [0, columns.length] as const;
      return doubtful([keysOf((sink) => sentenceFeatures(columns, sums, range, sink))], biased, 1);
    }),
    SENTENCES,
  );

const calibrationOf = (heldout: readonly Heldout[]) =>
  fitCalibration(
    heldout.flatMap(({ columns, sums, agreed, weight }) =>
      agreed.flatMap((share, at) => (columns.kind[at] ? [{ sum: sums[at] as number, share, weight }] : [])),
    ),
  );

/** Learns the data files of the suggested tier. Same examples, same files. */
export function learn(examples: readonly Example[]) {
  const heldout = heldoutOf(examples);
  return {
    "weights-words": pack(fitWords(examples)),
    "weights-sentences": pack(fitSentences(heldout)),
    calibration: calibrationOf(heldout),
  };
}
