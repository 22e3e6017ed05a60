import type { CountedOutlet } from "./outlet-rows";

/** Outlets that are followed over time beside each other at most. */
const MOST = 3;

/** The outlets that an address names, the first three; where it names none, those with most documents. */
export function chosenOutlets(
  all: readonly CountedOutlet[],
  asked: readonly string[],
): readonly CountedOutlet[] {
  const named = new Set(asked);
  const chosen = all.filter(({ id }) => named.has(id)).slice(0, MOST);
  if (chosen.length > 0) return chosen;
  const largest = new Set(all.toSorted((a, b) => b.documents - a.documents).slice(0, MOST));
  return all.filter((one) => largest.has(one) && one.documents > 0);
}
