import { type Found, least, type Pair } from "./pairs";
import { byDocument, type Passage } from "./passages";

/** Passages on one thing: sentences of different documents, and of one document neighbouring ones only. */
export interface Group {
  readonly passages: ReadonlySet<Passage>;
  /** The likeliest first. */
  readonly pairs: readonly [Pair, ...Pair[]];
}

type Growing = { passages: Set<Passage>; pairs: [Pair, ...Pair[]] };

const adjacent = (a: Passage, b: Passage): boolean =>
  a.document === b.document && Math.abs(a.sentence - b.sentence) <= 1;

/** Whether the passage may stand in the group: beside what is of its document, and unlike nothing of the others. */
const mayJoin = (own: Passage, { passages }: Growing, likenessOf: Found["likenessOf"]): boolean =>
  passages.has(own) ||
  [...byDocument(passages)].every(([document, others]) =>
    document === own.document
      ? others.some((other) => adjacent(own, other))
      : others.some((other) => likenessOf(own, other) > 0),
  );

/** Sentences up to which a passage grows by going on; a text that is copied whole is told in parts. */
const longestPassage = 4;

/** Whether both texts go on with the same words: the pair's sentences follow or precede sentences of the group. */
const goesOn = ({ a, b, evidence }: Pair, { passages }: Growing): boolean =>
  [...byDocument(passages).values()].every(({ length }) => length < longestPassage) &&
  (evidence.quoted !== null || evidence.plain !== null) &&
  [a, b].every((own) => [...passages].some((other) => own !== other && adjacent(own, other)));

/**
 * Whether a passage of a document that has none in the group belongs there: weakly paired with what each document has in it,
 * and, each likeness taken as a chance of its own, as likely as a strong pair.
 */
function completes(own: Passage, { passages }: Growing, likenessOf: Found["likenessOf"]): boolean {
  const others = [...byDocument(passages)];
  if (others.some(([document]) => document === own.document)) return false;
  const found = others.map(([, all]) => Math.max(...all.map((other) => likenessOf(own, other))));
  return (
    found.every((each) => each >= least.weak) &&
    1 - found.reduce((no, each) => no * (1 - each), 1) >= least.strong
  );
}

/** Adds to strong groups the documents that weak pairs have in common with them. */
function complete(groups: readonly Growing[], pairs: readonly Pair[], likenessOf: Found["likenessOf"]): void {
  const places = new Map<Passage, Growing[]>();
  for (const group of groups)
    for (const passage of group.passages) places.set(passage, [...(places.get(passage) ?? []), group]);
  for (const pair of pairs)
    for (const [inside, own] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const)
      for (const group of places.get(inside) ?? [])
        if (completes(own, group, likenessOf)) {
          group.passages.add(own);
          group.pairs.push(pair);
        }
}

/**
 * Joins pairs to groups, strong ones among themselves and weak ones among themselves; pairs come likeliest first. Linear
 * in the pairs, for few documents.
 */
export function groupsOf({ pairs, likenessOf }: Found): readonly Group[] {
  const strong = joined(
    pairs.filter(({ strength }) => strength === "strong"),
    likenessOf,
  );
  complete(
    strong,
    pairs.filter(({ strength, open }) => strength === "weak" && open),
    likenessOf,
  );
  const told = ({ a, b }: Pair) => strong.some(({ passages }) => passages.has(a) && passages.has(b));
  const weak = pairs.filter((pair) => pair.strength === "weak" && !told(pair));
  return [...strong, ...joined(weak, likenessOf)];
}

function joined(pairs: readonly Pair[], likenessOf: Found["likenessOf"]): readonly Growing[] {
  const groups = new Set<Growing>();
  const places = new Map<string, Set<Growing>>();
  const keyOf = ({ document, sentence }: Passage, shift = 0) => `${sentence + shift} ${document}`;
  const groupsAt = (passage: Passage, shift = 0) => [...(places.get(keyOf(passage, shift)) ?? [])];
  const put = (group: Growing, passage: Passage) => {
    group.passages.add(passage);
    places.set(keyOf(passage), (places.get(keyOf(passage)) ?? new Set<Growing>()).add(group));
  };
  const absorb = (group: Growing, other: Growing) => {
    group.pairs.push(...other.pairs);
    groups.delete(other);
    for (const passage of other.passages) {
      places.get(keyOf(passage))?.delete(other);
      put(group, passage);
    }
  };
  for (const pair of pairs) {
    const { a, b } = pair;
    const touched = [...groupsAt(a), ...groupsAt(b)];
    const own =
      touched.find((each) => mayJoin(a, each, likenessOf) && mayJoin(b, each, likenessOf)) ??
      [...groupsAt(a, -1), ...groupsAt(a, 1)].find((each) => goesOn(pair, each));
    const group = own ?? { passages: new Set<Passage>(), pairs: [pair] };
    if (own) own.pairs.push(pair);
    groups.add(group);
    put(group, a);
    put(group, b);
    for (const other of new Set(touched))
      if (other !== group && [...other.passages].every((passage) => mayJoin(passage, group, likenessOf)))
        absorb(group, other);
  }
  return [...groups];
}
