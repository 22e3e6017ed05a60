import { common, type Marked, type Pair } from "./pair";
import { type Tally, tally } from "./rates";
import { sourceHead } from "./source-head";

/** A gold relation and the predicted one that was matched to it, and what of it is right beside the content. */
export interface Match {
  /** Index of the predicted relation. */
  readonly predicted: number;
  /** Both sources have the same head, or neither relation has a source. */
  readonly source: boolean;
  /** The cues share a token, or neither relation has a cue. */
  readonly cue: boolean;
}

/** Contents are the same statement if they share at least this part of the longer one's tokens. */
const sameContent = 0.5;

/**
 * Matches relations one to one by their contents. Of several candidates those with a common cue come first, then those
 * whose contents are more alike.
 */
export function matchesOf({ gold, predicted, tokens }: Pair): readonly Match[] {
  const candidates = gold.relations.flatMap((theirs, g) =>
    predicted.relations.flatMap((ours, p) => {
      const likeness = contentLikeness(theirs, ours);
      const sameCue = common(theirs.cue, ours.cue) > 0;
      return likeness >= sameContent ? [{ g, p, rank: likeness + (sameCue ? 1 : 0) }] : [];
    }),
  );
  candidates.sort((a, b) => b.rank - a.rank || a.g - b.g || a.p - b.p);
  const taken = { gold: new Set<number>(), predicted: new Set<number>() };
  return candidates.flatMap(({ g, p }) => {
    const [theirs, ours] = [gold.relations[g], predicted.relations[p]];
    if (taken.gold.has(g) || taken.predicted.has(p) || !theirs || !ours) return [];
    taken.gold.add(g);
    taken.predicted.add(p);
    const sameHead = sourceHead(theirs.source, tokens) === sourceHead(ours.source, tokens);
    const sameCue = common(theirs.cue, ours.cue) > 0;
    return [
      {
        predicted: p,
        source: oneMissing(theirs.source, ours.source) ?? sameHead,
        cue: oneMissing(theirs.cue, ours.cue) ?? sameCue,
      },
    ];
  });
}

/** Shared tokens over the tokens of the longer content, 0 where one has none. */
const contentLikeness = (a: Marked, b: Marked): number =>
  common(a.content, b.content) / Math.max(1, a.content.size, b.content.size);

/** Whether two parts agree where one of them at least is missing; `null` where both are there. */
const oneMissing = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean | null =>
  a.size > 0 && b.size > 0 ? null : a.size === b.size;

/** What a predicted relation must have right: the content, and the source, the cue, or both. */
export const relationTests = {
  content: () => true,
  source: ({ source }) => source,
  cue: ({ cue }) => cue,
  all: ({ source, cue }) => source && cue,
} as const satisfies Record<string, (match: Match) => boolean>;

export type RelationTest = keyof typeof relationTests;
export const relationTestNames = Object.keys(relationTests) as readonly RelationTest[];

/**
 * Who said what, and how: relations that are right as a whole, which is what a reader relies on. Higher is better.
 * A relation without content is not counted.
 */
export function relationTally(
  matches: readonly Match[],
  { gold, predicted }: Pair,
  test: RelationTest,
): Tally {
  const withContent = (relations: readonly Marked[]): number =>
    relations.filter(({ content }) => content.size > 0).length;
  const right = matches.filter(relationTests[test]).length;
  return tally(right, withContent(predicted.relations), withContent(gold.relations));
}
