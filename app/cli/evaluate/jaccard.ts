import type { Fragment } from "./fragments";
import type { Pair } from "./pair";
import { ratio, total } from "./rates";
import type { Role } from "./relation";

/** Likeness summed over fragments, and their number. */
export interface Likeness {
  readonly sum: number;
  readonly count: number;
}

/**
 * How alike the fragments of a role are: for every gold fragment its likeness to the most similar predicted one;
 * a predicted fragment that touches no gold one counts as a fragment of likeness 0. Higher is better.
 * CofeNet's mean Jaccard (Wang et al., COLING 2022).
 */
export function likenessOf({ gold, predicted }: Pair, role: Role): Likeness {
  const [ours, theirs] = [predicted.fragments[role], gold.fragments[role]];
  const best = (each: Fragment, others: readonly Fragment[]): number =>
    Math.max(0, ...others.map((other) => jaccard(each, other)));
  return {
    sum: total(theirs, (each) => best(each, ours)),
    count: theirs.length + ours.filter((each) => best(each, theirs) === 0).length,
  };
}

/** The mean likeness over all texts' fragments, from 0 to 1; 0 where there is no fragment. */
export const meanLikeness = (all: readonly Likeness[]): number =>
  ratio(
    total(all, ({ sum }) => sum),
    total(all, ({ count }) => count),
  );

/** Shared tokens over the tokens of both. */
const jaccard = (a: Fragment, b: Fragment): number =>
  Math.max(
    0,
    (Math.min(a.end, b.end) - Math.max(a.first, b.first)) /
      (Math.max(a.end, b.end) - Math.min(a.first, b.first)),
  );
