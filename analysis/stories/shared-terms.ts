import type { StoryFeatures } from "./features";
import type { Rarity } from "./rarity";

/** A term that several documents of a group use. */
export interface SharedTerm {
  readonly term: number;
  /** Places in the group of the documents that use it. */
  readonly users: readonly number[];
  readonly rarity: number;
  /** How much it makes them alike: its weights in all of them. */
  readonly weight: number;
}

/** The terms that more than half of a group's documents use, those first that make them alike most. */
export function sharedTerms(documents: readonly StoryFeatures[], rarity: Rarity): readonly SharedTerm[] {
  const users = new Map<number, number[]>();
  const weights = new Map<number, number>();
  documents.forEach(({ terms, counts }, place) => {
    terms.forEach((term, index) => {
      const weight = (1 + Math.log(counts[index] as number)) * rarity.of(term);
      const known = users.get(term);
      if (known) known.push(place);
      else users.set(term, [place]);
      weights.set(term, (weights.get(term) ?? 0) + weight);
    });
  });
  return [...users]
    .filter(([, own]) => own.length > documents.length / 2)
    .map(([term, own]) => ({ term, users: own, rarity: rarity.of(term), weight: weights.get(term) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term);
}
