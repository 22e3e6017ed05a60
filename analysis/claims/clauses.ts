import { lower } from "../shared/letters";
import type { Token } from "../types";

/** Finite verbs further apart than a comma or conjunction begin a clause of their own only with so many words each. */
const SHORTEST = 4;
const JOINS = new Set([
  "and",
  "but",
  "while",
  "although",
  "though",
  "because",
  "whereas",
  "yet",
  "so",
  "after",
  "before",
]);
const RELATIVE = new Set(["who", "which", "that", "whose", "what"]);
const FINITE_FORMS = new Set(
  "am is are was were be been has have had do does did will would can could may might must shall should".split(
    " ",
  ),
);

/** Whether the token can be the verb of an assertion: an auxiliary, or a verb that is no bare participle or infinitive. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === "AUX") return FINITE_FORMS.has(lower(token.text)) && tokens[at - 1]?.lemma !== "to";
  if (token.pos !== "VERB" || tokens[at - 1]?.lemma === "to") return false;
  return !token.text.endsWith("ing");
}

/** Cuts `[from, to)` into clauses: at semicolons, and at a comma with a joining word where both sides are clauses. */
export function clausesOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const clauses: [number, number][] = [];
  let start = from;
  let verb = false;
  for (let at = from; at < to; at += 1) {
    verb ||= isFiniteVerb(tokens, at);
    const token = tokens[at] as Token;
    const joins = token.text === ";" || (token.text === "," && JOINS.has(tokens[at + 1]?.lemma ?? ""));
    if (!joins || !verb || at - start < SHORTEST || !opensClause(tokens, at + 1, to)) continue;
    clauses.push([start, at]);
    start = at + 1;
    verb = false;
  }
  if (start < to) clauses.push([start, to]);
  return clauses;
}

/** Whether a clause begins at `from`: a verb before any punctuation or relative pronoun. A list goes on instead. */
const opensClause = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (isFiniteVerb(tokens, at)) return true;
    if (tokens[at]?.pos === "PUNCT" || RELATIVE.has(tokens[at]?.lemma ?? "")) return false;
  }
  return false;
};
