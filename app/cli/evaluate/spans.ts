import { fragmentsOf, keyOf, shared, trimmed } from "./fragments";
import { common, type Marked, type Pair, type Side } from "./pair";
import { type Tally, tally, total } from "./rates";
import type { Role } from "./relation";
import type { Token } from "./tokens";

type SpanMeasure = (pair: Pair, role: Role) => Tally;

/** Compares what each side has as sets of names: right is what both have. */
const asSets =
  <Name>(names: (side: Side, role: Role, tokens: readonly Token[]) => readonly Name[]): SpanMeasure =>
  ({ gold, predicted, tokens }, role) => {
    const [a, b] = [new Set(names(gold, role, tokens)), new Set(names(predicted, role, tokens))];
    return tally(common(a, b), b.size, a.size);
  };

/** The whole of a relation's part of a role, all its fragments; empty where it lacks the part. */
const wholeOf = (relation: Marked, role: Role, tokens: readonly Token[]): string =>
  fragmentsOf(relation[role], tokens).map(keyOf).join(";");

/** A fragment counts by a function of the tokens it shares with the other side and of its length. */
const byFragment =
  (worth: (sharedTokens: number, length: number) => number): SpanMeasure =>
  ({ gold, predicted }, role) => {
    const right = (side: Side, against: Side): number =>
      total(side.fragments[role], (each) => worth(shared(each, against.tokens[role]), each.end - each.first));
    return {
      rightOfPredicted: right(predicted, gold),
      predicted: predicted.fragments[role].length,
      rightOfGold: right(gold, predicted),
      gold: gold.fragments[role].length,
    };
  };

/** How well the marks of one role agree, from the most lenient question to the strictest; higher is better. */
export const spanMeasures = {
  /** Tokens that carry the role in any relation: is the same token marked? The usual token-level figure. */
  token: asSets((side, role) => [...side.tokens[role]]),
  /** Fragments with the same first and last token: "Exact Match" of CofeNet (Wang et al., COLING 2022). */
  exact: asSets((side, role) => side.fragments[role].map(keyOf)),
  /** Fragments with the same first token: where does it begin? */
  begin: asSets((side, role) => side.fragments[role].map(({ first }) => first)),
  /** Exact, punctuation at the ends of a fragment disregarded. */
  words: asSets((side, role, tokens) =>
    side.fragments[role].flatMap((each) => {
      const rest = trimmed(each, tokens);
      return rest ? [keyOf(rest)] : [];
    }),
  ),
  /** The whole part of a relation, all its fragments, exactly right. */
  whole: asSets((side, role, tokens) =>
    side.relations.map((relation) => wholeOf(relation, role, tokens)).filter((whole) => whole !== ""),
  ),
  /** A fragment is right if it shares any token with the other side. */
  overlap: byFragment((sharedTokens) => (sharedTokens > 0 ? 1 : 0)),
  /** A fragment is right by the share of it that the other side marked too (Johansson & Moschitti, CL 39/3, 2013). */
  soft: byFragment((sharedTokens, length) => sharedTokens / length),
} as const satisfies Record<string, SpanMeasure>;

export type SpanMeasureName = keyof typeof spanMeasures;
export const spanMeasureNames = Object.keys(spanMeasures) as readonly SpanMeasureName[];
