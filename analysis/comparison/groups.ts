import type { Pair } from "./pairs";
import type { Passage } from "./passages";

/** Passages, at most one a document, of which every two are a pair. */
export interface Group {
  readonly passages: ReadonlySet<Passage>;
  /** The weightiest first. */
  readonly pairs: readonly [Pair, ...Pair[]];
}

/**
 * Joins pairs to groups; pairs come weightiest first. A pair whose passages fit into no group as a whole stays a group
 * of two, so that nothing is claimed of passages that were not paired. Linear in the pairs, for few documents.
 */
export function groupsOf(pairs: readonly Pair[]): readonly Group[] {
  const partners = new Map<Passage, Set<Passage>>();
  const link = (own: Passage, other: Passage) =>
    partners.set(own, (partners.get(own) ?? new Set<Passage>()).add(other));
  for (const { a, b } of pairs) {
    link(a, b);
    link(b, a);
  }
  const groups: { passages: Set<Passage>; pairs: [Pair, ...Pair[]] }[] = [];
  const groupOf = new Map<Passage, (typeof groups)[number]>();
  for (const pair of pairs) {
    const group = groupOf.get(pair.a) ?? groupOf.get(pair.b);
    const fits = [pair.a, pair.b].every((own) =>
      [...(group?.passages ?? [])].every((other) => own === other || partners.get(own)?.has(other)),
    );
    const joined =
      group && fits ? group : { passages: new Set<Passage>(), pairs: [pair] as [Pair, ...Pair[]] };
    if (joined === group) joined.pairs.push(pair);
    else groups.push(joined);
    for (const passage of [pair.a, pair.b]) {
      joined.passages.add(passage);
      if (!groupOf.has(passage)) groupOf.set(passage, joined);
    }
  }
  return groups;
}
