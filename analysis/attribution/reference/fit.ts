import type { SourceType } from "../../types";
import type { Person } from "./people";
import type { Salient } from "./register";
import type { Sex } from "./titles";

/** The most salient one must exceed the next by so much to be meant. */
const AHEAD = 1.15;

/** The first of the ranked, if it is salient and stands out. */
export function meant<Item>(ranked: readonly Salient<Item>[], enough: number): Salient<Item> | null {
  const [first, second] = ranked;
  if (!first || first.salience < enough) return null;
  return second && second.salience * AHEAD > first.salience ? null : first;
}

/** How well a person fits "he" or "she". */
export function fitOf({ sex, sexBy, sure }: Person, kind: Sex): number {
  const known = sure ? 1 : 0.4;
  if (!sex) return 0.8 * known;
  if (sex === kind) return known;
  return sexBy === "a title" ? 0 : 0.05;
}

/** How well several people, a body or a document fit "they" or "it". */
export function fits({ type }: { readonly type: SourceType }, kind: "plural" | "thing"): number {
  if (kind === "plural") return type === "collective" ? 1 : type === "organisation" ? 0.4 : 0;
  return type === "organisation" || type === "document" ? 1 : 0;
}
