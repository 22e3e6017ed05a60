import type { ReusePrints } from "./prints";

/** Documents looked up for one print, the earliest: the text that all of them copied is among them. */
const lookedUp = 20;

/** Two prints in common are more than one sentence quoted by both. */
const fewestShared = 2;

/** Documents that one is compared with in full: those that share most prints. */
const compared = 20;

/** The prints that stand in several documents: most stand in one, and need no place in an index. */
function repeated(documents: readonly ReusePrints[]): ReadonlySet<number> {
  const all = new Uint32Array(documents.reduce((sum, { prints }) => sum + prints.length, 0));
  let filled = 0;
  for (const { prints } of documents) {
    all.set(prints, filled);
    filled += prints.length;
  }
  all.sort();
  const found = new Set<number>();
  for (let at = 1; at < all.length; at += 1) if (all[at] === all[at - 1]) found.add(all[at] as number);
  return found;
}

/**
 * Pairs of documents, by index, that share prints and are worth comparing word for word; the earlier in `order` first.
 * Found by an inverted index: time and memory grow in line with the number of documents.
 * @param order indices of the documents by date
 */
export function candidates(
  documents: readonly ReusePrints[],
  order: readonly number[],
): readonly (readonly [number, number])[] {
  const indexed = repeated(documents);
  const index = new Map<number, number[]>();
  return order.flatMap((document) => {
    const shared = new Map<number, number>();
    for (const print of documents[document]?.prints ?? []) {
      if (!indexed.has(print)) continue;
      const users = index.get(print);
      if (!users) index.set(print, [document]);
      else {
        for (const user of users) shared.set(user, (shared.get(user) ?? 0) + 1);
        if (users.length < lookedUp) users.push(document);
      }
    }
    return [...shared]
      .filter(([, count]) => count >= fewestShared)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, compared)
      .map(([user]) => [user, document] as const);
  });
}
