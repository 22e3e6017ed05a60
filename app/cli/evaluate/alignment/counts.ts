import type { Alignment, Span } from "#analysis";
import type { GoldEvent, GoldGroup, GoldPassage, HardNegative } from "./gold";

/** How many, of how many. */
export interface Count {
  readonly n: number;
  readonly of: number;
}

/** What is counted; a link is a group's passages in two of its documents. */
export interface Counts {
  /** Strong groups of which every link is strong in the program's alignment. */
  readonly groups: Count;
  /** Those of which at least one link is. */
  readonly partGroups: Count;
  /** The same of those that both passes call strong. */
  readonly agreedGroups: Count;
  readonly strongAsStrong: Count;
  readonly strongFound: Count;
  readonly weakFound: Count;
  /** Of the program's strong links, those in the gold as strong, and at all; of its weak ones, those in it at all. */
  readonly rightStrong: Count;
  readonly rightAtAll: Count;
  readonly rightWeak: Count;
  /** Hard negatives that the program calls strong, and weak. */
  readonly negativesStrong: Count;
  readonly negativesWeak: Count;
  /** Groups and hard negatives that a second pass coded, and called the same. */
  readonly coders: Count;
}

type Passage = Alignment["passages"][number];

/** Two passages that the program, or the gold, sets side by side. */
interface Link {
  readonly a: Passage;
  readonly b: Passage;
  readonly strength: Alignment["strength"];
}

const overlap = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;

const twos = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((own, index) => items.slice(index + 1).map((other) => [own, other] as const));

const linksOf = (alignments: readonly Alignment[]): readonly Link[] =>
  alignments.flatMap(({ passages, strength }) => twos(passages).map(([a, b]) => ({ a, b, strength })));

/** Whether both ends of a link touch passages of the list. */
const touches = ({ a, b }: Link, passages: readonly GoldPassage[]): boolean =>
  [a, b].every(({ document, span }) =>
    passages.some((gold) => gold.document === document && overlap(gold.span, span)),
  );

/** How the program links the documents of a group, pair by pair. */
const foundOf = (
  { passages }: GoldGroup,
  links: readonly Link[],
): readonly (Alignment["strength"] | null)[] =>
  twos([...new Set(passages.map(({ document }) => document))]).map(([one, other]) => {
    const found = links.filter(
      (link) =>
        [link.a, link.b].every(({ document }) => document === one || document === other) &&
        touches(link, passages),
    );
    return found.some(({ strength }) => strength === "strong") ? "strong" : (found[0]?.strength ?? null);
  });

const count = <T>(items: readonly T[], holds: (item: T) => boolean): Count => ({
  n: items.filter(holds).length,
  of: items.length,
});

/** Counts how the program's alignment of an event's documents agrees with the gold. */
export function countsOf({ groups, negatives }: GoldEvent, alignments: readonly Alignment[]): Counts {
  const links = linksOf(alignments);
  const strong = groups.filter(({ strength }) => strength === "strong");
  const linked = (some: readonly GoldGroup[]) => some.flatMap((group) => foundOf(group, links));
  const whole = (group: GoldGroup) => foundOf(group, links).every((found) => found === "strong");
  const isGold = (link: Link, among = groups) => among.some(({ passages }) => touches(link, passages));
  const of = (strength: Alignment["strength"]) => links.filter((link) => link.strength === strength);
  const called = (strength: Alignment["strength"]) => (negative: HardNegative) =>
    of(strength).some((link) => touches(link, negative.passages) && !isGold(link));
  return {
    groups: count(strong, whole),
    partGroups: count(strong, (group) => foundOf(group, links).includes("strong")),
    agreedGroups: count(
      strong.filter(({ second }) => second === "strong"),
      whole,
    ),
    strongAsStrong: count(linked(strong), (found) => found === "strong"),
    strongFound: count(linked(strong), (found) => found !== null),
    weakFound: count(linked(groups.filter(({ strength }) => strength === "weak")), (found) => found !== null),
    rightStrong: count(of("strong"), (link) => isGold(link, strong)),
    rightAtAll: count(of("strong"), (link) => isGold(link)),
    rightWeak: count(of("weak"), (link) => isGold(link)),
    negativesStrong: count(negatives, called("strong")),
    negativesWeak: count(negatives, called("weak")),
    coders: count(
      groups.filter(({ second }) => second !== null),
      ({ strength, second }) => strength === second,
    ),
  };
}

/** Adds up counts of several events. */
export function together([first, ...others]: readonly [Counts, ...Counts[]]): Counts {
  const names = Object.keys(first) as (keyof Counts)[];
  const sum = (name: keyof Counts): Count =>
    others.reduce(({ n, of }, counts) => ({ n: n + counts[name].n, of: of + counts[name].of }), first[name]);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as unknown as Counts;
}
