import { type Dated, originalOf } from "./original";

/** Documents that are the same text, or little more: wire copy under several headlines, a text and its update. */
export interface Copies {
  /** Ids, in the order given. */
  readonly documents: readonly string[];
  /** The one that is dated before all others, or `null` where the dates do not say. */
  readonly original: string | null;
  readonly because: readonly string[];
}

/** Which share of each of two documents' words stands in the other; documents by index. */
export interface Overlap {
  readonly documents: readonly [number, number];
  readonly shares: readonly [number, number];
}

/** A document is a copy if so much of it stands in another one: less is quoted, more is rarely left after editing. */
export const copied = 2 / 3;

/** For each document that is a copy, the one that holds most of it; of equals the first. */
function sources(overlaps: readonly Overlap[]): ReadonlyMap<number, number> {
  const best = new Map<number, { readonly source: number; readonly share: number }>();
  for (const { documents, shares } of overlaps)
    for (const [own, other] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const share = shares[own];
      if (share >= copied && share > (best.get(documents[own])?.share ?? 0))
        best.set(documents[own], { source: documents[other], share });
    }
  return new Map([...best].map(([copy, { source }]) => [copy, source]));
}

/**
 * Sets of documents that are one text: each copy with the document that holds most of it. A short text that stands in
 * two long ones is the copy of one of them, and does not make these one text. In the order of their first documents.
 */
export function copiesAmong(documents: readonly Dated[], overlaps: readonly Overlap[]): readonly Copies[] {
  const parents = new Map<number, number>();
  const rootOf = (index: number): number => {
    let root = index;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    return root;
  };
  for (const [copy, source] of sources(overlaps)) {
    const [low, high] = [rootOf(copy), rootOf(source)].sort((a, b) => a - b) as [number, number];
    if (low !== high) parents.set(high, low);
  }
  const sets = new Map<number, Dated[]>();
  documents.forEach((document, index) => {
    const root = rootOf(index);
    const set = sets.get(root);
    if (set) set.push(document);
    else sets.set(root, [document]);
  });
  return [...sets.values()].flatMap((set) => {
    if (set.length < 2) return [];
    const { original, because } = originalOf(set);
    return [{ documents: set.map(({ id }) => id), original, because: [because] }];
  });
}

/** The documents with each text once: of copies the original, or the first given where that is not known or not given. */
export function oncePerText(documents: readonly string[], copies: readonly Copies[]): readonly string[] {
  const setOf = new Map(copies.flatMap((set) => set.documents.map((id) => [id, set] as const)));
  const chosen = new Map<Copies, string>();
  for (const id of documents) {
    const set = setOf.get(id);
    if (set && (id === set.original || !chosen.has(set))) chosen.set(set, id);
  }
  return documents.filter((id) => {
    const set = setOf.get(id);
    return !set || chosen.get(set) === id;
  });
}
