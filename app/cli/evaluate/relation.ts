import type { Span } from "#analysis";

/** The parts of an attribution relation (PARC 3, PolNeAR). */
export const roles = ["source", "cue", "content"] as const;
export type Role = (typeof roles)[number];
export type ByRole<Value> = Readonly<Record<Role, Value>>;

/** Where the parts of an attribution relation stand; a part it lacks has no span. */
export type Relation = ByRole<readonly Span[]>;

/** A relation that the program found, and how sure it is. */
export type PredictedRelation = Relation & { readonly confidence: number };

/** Makes a value for each role. */
export const byRole = <Value>(make: (role: Role) => Value): ByRole<Value> => ({
  source: make("source"),
  cue: make("cue"),
  content: make("content"),
});
