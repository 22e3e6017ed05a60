import { basesOf } from "../bases";
import data from "./ratings.json";

/** How strongly a word judges, and in which way. */
export interface Rating {
  /** Two raters' levels of 0 to 5 each, added up: 1 to 10. */
  readonly sum: number;
  readonly category: string;
}

let ratings: ReadonlyMap<string, Rating> | undefined;

function load(): ReadonlyMap<string, Rating> {
  return new Map(
    data.groups.flatMap(({ sum, category, words }) =>
      words.split(" ").map((word) => [word, { sum, category }] as const),
    ),
  );
}

/**
 * The rating of a word by its form, else its lemma, else a base by its ending, an adverb's adjective included; `null`
 * where the raters saw nothing judging in it, or did not see it.
 */
export function ratingOf(form: string, lemma: string): Rating | null {
  ratings ??= load();
  const own = ratings.get(form) ?? ratings.get(lemma);
  if (own) return own;
  for (const base of basesOf(form)) {
    const rating = ratings.get(base);
    if (rating) return rating;
  }
  return (form.endsWith("ly") && ratings.get(form.slice(0, -2))) || null;
}
