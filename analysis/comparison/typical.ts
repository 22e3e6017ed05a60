import { type Counts, pooled } from "./counts";
import { logOdds, type Prior, type Raw } from "./log-odds";

/** Weight of the usual prior in words: as much as one short news article, so that in a short text a rare word stays modest. */
const usualWeight = 500;

/** A term that occurs once in all sets cannot be typical of any. */
const usualFewest = 2;

/** What a term that is missing in background counts is taken to occur there, so that it can be compared at all. */
const halfOccurrence = 0.5;

/** Which terms are compared, and what their odds are pulled towards. */
export interface TypicalOptions {
  /** Terms that occur less often in all sets together are left out; 2 unless told. */
  readonly fewest?: number;
  /** Counts to take the terms' shares from, in place of those of all sets together. */
  readonly background?: Counts;
  /**
   * What the background weighs in words: a higher weight pulls harder. 500 unless told; "as counted" takes the counts as
   * they are, so that a large background weighs much.
   */
  readonly weight?: number | "as counted";
}

/** Log-odds and z of one term in one set against all the others, with the raw counts they are made of. */
export interface Typical extends Raw {
  /** Index of the set. */
  readonly index: number;
  readonly term: string;
  readonly logOdds: number;
  readonly z: number;
}

/**
 * How typical each term of any set is of each set, against all the others together: below 0 where it is rarer than
 * elsewhere, or missing. Nothing for a set that has no other text to stand against, and for a term that occurs too
 * seldom. The prior is the pooled counts of the sets, or the background, scaled to its weight. One at a time, since there are as
 * many as terms times sets.
 */
export function* typical(
  sets: readonly Counts[],
  { fewest = usualFewest, ...prior }: TypicalOptions = {},
): Generator<Typical> {
  const all = pooled(sets);
  const priorOf = priors(all, prior);
  const terms = [...all.terms].filter(([, total]) => total >= fewest);
  for (const [index, set] of sets.entries()) {
    if (set.words === all.words || set.words === 0) continue;
    for (const [term, total] of terms) {
      const count = set.terms.get(term) ?? 0;
      const raw = {
        count,
        elsewhere: total - count,
        words: set.words,
        wordsElsewhere: all.words - set.words,
      };
      yield { index, term, ...logOdds(raw, priorOf(term)), ...raw };
    }
  }
}

function priors(all: Counts, { background, weight = usualWeight }: TypicalOptions): (term: string) => Prior {
  const { terms, words } = background ?? all;
  const missing = [...all.terms.keys()].filter((term) => !terms.has(term)).length;
  const whole = words + missing * halfOccurrence;
  const scale = weight === "as counted" ? 1 : weight / whole;
  return (term) => ({ term: scale * (terms.get(term) ?? halfOccurrence), all: scale * whole });
}

/** The items that pass a test, as a list. */
export function kept<Item>(items: Iterable<Item>, test: (item: Item) => boolean): Item[] {
  const list: Item[] = [];
  for (const item of items) if (test(item)) list.push(item);
  return list;
}
