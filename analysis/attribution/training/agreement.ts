import { type Choice, fitChoices, keysOf } from "../../shared/linear/training/choice";
import type { Weights } from "../../shared/linear/weights";
import { type Bounded, choicesOf, withBestBounds } from "../bounds";
import type { Candidate } from "../candidate";
import { confidenceViews } from "../candidates";
import { boundsFeatures } from "../features/bounds";
import { confidenceFeatures } from "../features/confidence";
import { type Range, shared } from "../range";
import type { Coded } from "./example";
import { type Read, relationAt } from "./second";

const BOUNDS = { epochs: 6, rate: 0.02, decay: 1e-3, least: 3, rows: 60_000 };
const CONFIDENCE = { epochs: 6, rate: 0.02, decay: 1e-3, least: 4, rows: 10_000 };

/** An example with the candidates that a second reading, fitted without it, finds in it. */
export interface Proposed extends Read {
  readonly candidates: readonly Candidate[];
}

/** Fits the choice among bounds of contents: right are those that coders drew. */
export const fitBounds = (examples: readonly Proposed[]): Weights =>
  fitChoices(
    examples.flatMap(({ example, candidates, ...view }) =>
      candidates.flatMap((candidate) => {
        const relation = relationAt(example, candidate.anchor);
        if (!relation || example.left[candidate.anchor.at]) return [];
        return candidate.content.flatMap((_own, part): Choice[] => {
          const choices = choicesOf(view.sheet, candidate, part);
          const right = choices.findIndex((choice) =>
            relation.content.some((range) => isSame(range, choice)),
          );
          if (right < 0 || choices.length < 2) return [];
          const seen = { ...view, candidate, part };
          return [
            { right, options: choices.map((choice) => keysOf((sink) => boundsFeatures(seen, choice, sink))) },
          ];
        });
      }),
    ),
    BOUNDS,
  );

/** Fits the confidence: the probability that source and content agree with a coder's. */
export const fitConfidence = (examples: readonly Proposed[], bounds: Weights): Weights =>
  fitChoices(
    examples.flatMap(({ example, candidates, ...view }) => {
      const bounded = candidates.map((candidate) =>
        withBestBounds(bounds, view.sheet, view.scores, candidate),
      );
      return confidenceViews(view, bounded)
        .filter(({ candidate }) => !example.left[candidate.anchor.at])
        .map((seen) => ({
          options: [keysOf((sink) => confidenceFeatures(seen, sink))],
          right: agrees(seen.candidate, relationAt(example, seen.candidate.anchor)) ? 0 : -1,
        }));
    }),
    CONFIDENCE,
  );

const isSame = (a: Range, b: Range): boolean => a[0] === b[0] && a[1] === b[1];
const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((all, [from, to]) => all + to - from, 0);
const common = (a: readonly Range[], b: readonly Range[]): number =>
  a.reduce((all, one) => all + b.reduce((sum, other) => sum + shared(one, other), 0), 0);

/** At least half of the longer content is shared, and the sources share a word or are both missing. */
function agrees({ source, content }: Bounded, relation: Coded | undefined): boolean {
  if (!relation) return false;
  const half = Math.max(sizeOf(content), sizeOf(relation.content)) / 2;
  const neither = source.length === 0 && relation.source.length === 0;
  return common(content, relation.content) >= half && (neither || common(source, relation.source) > 0);
}
