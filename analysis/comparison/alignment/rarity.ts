import common from "./common-roots.json";
import type { Name } from "./names";
import type { Passage } from "./passages";
import { rootOf, type Word } from "./words";

/** How telling it is that two sentences share a word: 1 where it stands in these two only and is rare in news at large. */
export interface Rarity {
  readonly ofRoot: (root: string) => number;
  readonly ofName: (name: Name) => number;
  readonly sentencesWith: (root: string) => number;
}

/** Standing in this many of 1,000 sentences of news, a word tells nothing. */
const tellsNothing = 50;

const perThousand = new Map(
  Object.entries(common.perThousand).flatMap(([rate, roots]) =>
    roots.split(" ").map((root) => [root, Number(rate)] as const),
  ),
);

/** Days of the week and months tell when, which most sentences of a report could. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)da|januar|februa|march|april|june|juli|august|septem|octobe|novemb|decemb|todai|yester|tomorr)/;
const ofCalendar = 0.2;

/** How rare a root is in news at large: 1 below one sentence in 1,000, 0 from one in 20. */
export const atLarge = (root: string): number => {
  const rate = perThousand.get(root);
  if (calendar.test(root)) return ofCalendar;
  return rate === undefined ? 1 : 1 - Math.log(rate + 1) / Math.log(tellsNothing + 1);
};

/** What words of a run weigh that only hold it together, and at least each that carries content. */
const filler = 0.15;

/** Rarity at large of the content words of a run; those that say who ("chief economist Ann Lee") tell no more than filler. */
export const ofRun = (run: readonly Word[]): number =>
  run.reduce(
    (sum, { root, content, who }) => sum + (content && !who ? Math.max(filler, atLarge(root)) : filler),
    0,
  );

/**
 * Inverse sentence frequency (Spärck Jones 1972) over all passages, scaled so that two sentences give 1, times rarity
 * in news at large. A name is as rare as its rarest word, but no rarer than any of them standing as a name alone: where
 * "Biden" is everywhere, "Joe Biden" tells nothing. What a passage means in other words counts as standing there.
 */
export function rarityIn(
  passages: readonly Passage[],
  meant: (passage: Passage) => Iterable<string> = () => [],
): Rarity {
  const roots = countEach(passages, (passage) => [
    ...passage.words.map(({ root }) => root),
    ...meant(passage),
  ]);
  const alone = countEach(passages, ({ names }) =>
    names.flatMap(({ stems }) => (stems.size === 1 ? [...stems].map(rootOf) : [])),
  );
  const all = passages.length + 1;
  const scaled = (sentences: number): number =>
    Math.max(0, Math.min(1, Math.log(all / Math.max(sentences, 1)) / Math.log(all / 2)));
  const weights = new Map([...roots].map(([root, count]) => [root, scaled(count) * atLarge(root)] as const));
  const ofRoot = (root: string): number => weights.get(root) ?? 0;
  return {
    ofRoot,
    sentencesWith: (root) => roots.get(root) ?? 0,
    ofName: ({ stems }) => {
      const own = [...stems].map(rootOf);
      const commonest = Math.min(...own.map((root) => scaled(alone.get(root) ?? 0)));
      return Math.min(commonest, Math.max(...own.map(ofRoot)));
    },
  };
}

function countEach<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
