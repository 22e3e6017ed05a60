import type { LoadedPart } from "#analysis";
import type { Prediction } from "./prediction";
import { type Stretch, scoresOver } from "./stretches";

/** The highest strength of an entry. */
const STRONGEST = 3;

/**
 * What may mark words, from the parts to the whole. A part that an entry lists is of the lexicon, also where the term
 * it stands in has suggested parts beside it.
 */
export const systems = {
  /** Every word, by its probability. */
  words: ({ words }) => words,
  /** The lexicon alone, by strength. */
  lexicon: ({ terms }) =>
    partsOf(terms, "lexicon").map(({ span, strength }) => ({ ...span, score: strength / STRONGEST })),
  /** What the scorer suggests, by probability. */
  suggested: ({ terms, words }) => scored(partsOf(terms, "suggested"), words),
  /** Both, before neighbours are joined. */
  parts: ({ terms, words }) => scored(partsOf(terms), words),
  /** The marked terms: both, joined. */
  terms: ({ terms }) => terms.map(({ span, score }) => ({ ...span, score })),
} as const satisfies Record<string, (prediction: Prediction) => readonly Stretch[]>;

export type System = keyof typeof systems;
export const systemNames = Object.keys(systems) as readonly System[];

/** The parts of the terms, all or those of a tier. */
const partsOf = (terms: Prediction["terms"], tier?: LoadedPart["tier"]): readonly LoadedPart[] =>
  terms.flatMap(({ parts }) => parts.filter((part) => tier === undefined || part.tier === tier));

/** Parts with the score of their likeliest word. */
function scored(parts: readonly LoadedPart[], words: readonly Stretch[]): readonly Stretch[] {
  const spans = parts.map(({ span }) => span);
  const scores = scoresOver(spans, words);
  return spans.map((span, index) => ({ ...span, score: scores[index] as number }));
}
