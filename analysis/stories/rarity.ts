import type { StoryFeatures } from "./features";

/** How telling the terms of a set of documents are. */
export interface Rarity {
  /** ln((P + 1) / p), where `p` of all `P` passages hold the term: next to 0 for a term of every passage. */
  readonly of: (term: number) => number;
  /** Number of documents that use the term. */
  readonly users: (term: number) => number;
}

/**
 * Inverse passage frequency (Spärck Jones 1972; over passages, as alignment counts sentences). Counting passages
 * instead of documents tells rare words from common ones even where there are few documents, or all tell of one event:
 * a name that each of them gives is common only if every passage gives it. The one passage more keeps short texts whose
 * words are all in one passage comparable.
 */
export function rarityIn(features: readonly StoryFeatures[]): Rarity {
  const places = new Map<number, number>();
  const holding: number[] = [];
  const users: number[] = [];
  let passages = 0;
  for (const { terms, counts, passages: own } of features) {
    passages += own;
    for (let index = 0; index < terms.length; index += 1) {
      const term = terms[index] as number;
      const place = places.get(term) ?? holding.length;
      if (place === holding.length) places.set(term, place);
      holding[place] = (holding[place] ?? 0) + (counts[index] as number);
      users[place] = (users[place] ?? 0) + 1;
    }
  }
  const values = holding.map((count) => Math.log((passages + 1) / count));
  return {
    of: (term) => values[places.get(term) ?? -1] ?? 0,
    users: (term) => users[places.get(term) ?? -1] ?? 0,
  };
}
