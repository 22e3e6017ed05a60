import type { Choice } from "../../shared/linear/training/choice";
import { pack } from "../../shared/linear/training/pack";
import type { Weights } from "../../shared/linear/weights";
import { candidatesIn } from "../candidates";
import { firstReading } from "../first-reading";
import type { TokenScores } from "../scores";
import { fitBounds, fitConfidence, type Proposed } from "./agreement";
import { type CueCounts, countCues, levelsWithout, packCounts } from "./cue-counts";
import type { Example } from "./example";
import { fitFirst } from "./first";
import { fitLinks, linkChoices } from "./links";
import { fitSecond, type Read } from "./second";

export { type Example, exampleOf, type Marked } from "./example";
export type { Read } from "./second";

/** Folds of the examples: a reading is fitted without the fold that it then reads. */
export const FOLDS = 5;
const outside = <T>(items: readonly T[], fold: number): T[] =>
  items.filter((_, index) => index % FOLDS !== fold);
const inside = <T>(items: readonly T[], fold: number): T[] =>
  items.filter((_, index) => index % FOLDS === fold);

/** What ships is the mean of several fits; what only teaches the next part is one. */
const seedsFor = (fold: number | null): readonly number[] => (fold === null ? [7, 8, 9] : [7]);

/** First reading, fitted on the examples outside a fold (all of them for `null`). */
export const firstFor = (examples: readonly Example[], counts: CueCounts, fold: number | null): Weights =>
  fitFirst(fold === null ? examples : outside(examples, fold), counts, seedsFor(fold));

/** An example with what a first reading says of it. */
export const readOf = (example: Example, counts: CueCounts, scores: TokenScores): Read => ({
  example,
  sheet: example.sheet,
  cueLevel: levelsWithout(counts, example),
  scores,
});

/** What a first reading says of the examples of a fold. */
export const readWith = (
  weights: Weights,
  examples: readonly Example[],
  counts: CueCounts,
  fold: number,
): Read[] =>
  inside(examples, fold).map((example) => {
    const { scores } = firstReading(weights, example.sheet, levelsWithout(counts, example));
    return readOf(example, counts, scores);
  });

/** Second reading, fitted on what was read outside a fold (all for `null`). */
export const secondFor = (folds: readonly (readonly Read[])[], fold: number | null): Weights =>
  fitSecond(folds.filter((_, index) => index !== fold).flat(), seedsFor(fold));

/** The candidates that a second reading finds in the examples of a fold. */
export const proposedWith = (weights: Weights, reads: readonly Read[]): Proposed[] =>
  reads.map((read) => ({ ...read, candidates: candidatesIn(weights, read) }));

/** What there is to learn of linking in the examples of a fold, given a second reading fitted without them. */
export const linksWith = (weights: Weights, reads: readonly Read[]): Choice[] =>
  reads.flatMap((read) => linkChoices(weights, read));

/** The last parts and the data files of all. */
export function finish(
  first: Weights,
  second: Weights,
  proposed: readonly Proposed[],
  links: readonly Choice[],
  counts: CueCounts,
) {
  const bounds = fitBounds(proposed);
  const confidence = fitConfidence(proposed, bounds);
  return {
    "weights-first": pack(first),
    "weights-second": pack(second),
    "weights-bounds": pack(bounds),
    "weights-confidence": pack(confidence),
    "weights-linking": pack(fitLinks(links)),
    "cue-counts": packCounts(counts),
  };
}

export { countCues };
