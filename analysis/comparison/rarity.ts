import type { Name, Passage } from "./passages";

/** How telling a shared word or name is: 1 where it stands in one pair of sentences only, 0 where it stands in all. */
export interface Rarity {
  readonly ofStem: (stem: string) => number;
  readonly ofName: (name: Name) => number;
  readonly sentencesWith: (stem: string) => number;
}

/** The same for two names of the same words, in whatever order. */
export const keyOf = ({ stems }: Name): string => [...stems].sort().join(" ");

function countEach<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Inverse sentence frequency (Spärck Jones 1972) over all passages, scaled so that two sentences give 1. A name is as
 * common as it stands in full together with its commonest part standing as a name alone: "Joe Biden" is as common as
 * "Biden", "Human Rights Watch" is rarer than each of its words.
 */
export function rarityIn(passages: readonly Passage[]): Rarity {
  const stems = countEach(passages, ({ words }) => words.map(({ stem }) => stem));
  const names = countEach(passages, (passage) => passage.names.map(keyOf));
  const all = passages.length + 1;
  const scaled = (sentences: number): number =>
    Math.max(0, Math.min(1, Math.log(all / Math.max(sentences, 1)) / Math.log(all / 2)));
  return {
    sentencesWith: (stem) => stems.get(stem) ?? 0,
    ofStem: (stem) => scaled(stems.get(stem) ?? 0),
    ofName: (name) => {
      if (name.stems.size === 1)
        return scaled(Math.max(...[...name.stems].map((stem) => stems.get(stem) ?? 0)));
      const alone = [...name.stems].map((stem) => names.get(stem) ?? 0);
      return scaled((names.get(keyOf(name)) ?? 0) + Math.max(...alone));
    },
  };
}
