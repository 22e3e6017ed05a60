import { type Fragment, fragmentsOf, keyOf } from "./fragments";
import { type ByRole, byRole, type PredictedRelation, type Relation } from "./relation";
import type { Standoff } from "./standoff";
import { covered, type Token, tokensOf } from "./tokens";

/** A relation as the indexes of its tokens. */
export type Marked = ByRole<ReadonlySet<number>>;

/** What one side marked in a text. */
export interface Side<Each extends Marked = Marked> {
  readonly relations: readonly Each[];
  /** Tokens that stand in some relation's part of that role. */
  readonly tokens: ByRole<ReadonlySet<number>>;
  /** The fragments of all relations, each once. */
  readonly fragments: ByRole<readonly Fragment[]>;
}

/** One text as the coder and the program marked it. */
export interface Pair {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gold: Side;
  readonly predicted: Side<Marked & { readonly confidence: number }>;
}

/** Sets the marks of both sides over the tokens of the text. */
export function pairOf(text: string, gold: Standoff, predicted: readonly PredictedRelation[]): Pair {
  const tokens = tokensOf(text, gold.discarded);
  const marked = (relation: Relation): Marked => byRole((role) => covered(relation[role], tokens));
  return {
    text,
    tokens,
    gold: sideOf(gold.relations.map(marked), tokens),
    predicted: sideOf(
      predicted.map((relation) => ({ ...marked(relation), confidence: relation.confidence })),
      tokens,
    ),
  };
}

const sideOf = <Each extends Marked>(relations: readonly Each[], tokens: readonly Token[]): Side<Each> => ({
  relations,
  tokens: byRole((role) => new Set(relations.flatMap((relation) => [...relation[role]]))),
  fragments: byRole((role) => {
    const all = relations.flatMap((relation) => fragmentsOf(relation[role], tokens));
    return [...new Map(all.map((fragment) => [keyOf(fragment), fragment])).values()];
  }),
});

/** Number of members that two sets share. */
export function common<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count += 1;
  return count;
}
