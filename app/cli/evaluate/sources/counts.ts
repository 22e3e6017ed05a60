import type { Attribution } from "#analysis";
import type { GoldSource } from "./gold";

/** How a source is written: as a pronoun, in small letters ("the minister"), or with a name. */
export type Form = "pronoun" | "descriptor" | "name";

/** A coder's source with what the program says of it; `null` where it finds no source there. */
export interface CodedSource {
  readonly form: Form;
  readonly gold: GoldSource;
  readonly found: { readonly named: boolean; readonly right: boolean; readonly type: boolean } | null;
}

const PRONOUN = /^(?:he|she|it|they|i|we|him|her|them)$/i;

/** Compares every coded source with the program's source that shares most characters with it. */
export function countsOf(
  sources: readonly GoldSource[],
  attributions: readonly Attribution[],
): readonly CodedSource[] {
  return sources.map((gold) => ({ form: formOf(gold.words), gold, found: foundFor(gold, attributions) }));
}

function foundFor(gold: GoldSource, attributions: readonly Attribution[]): CodedSource["found"] {
  let most = 0;
  let found: Attribution["source"] = null;
  for (const { source } of attributions)
    for (const span of source?.spans ?? []) {
      const shared = Math.min(span.end, gold.span.end) - Math.max(span.start, gold.span.start);
      if (shared > most) [most, found] = [shared, source];
    }
  if (!found) return null;
  const name = found.name === null || isSame(found.name, found.text) ? null : found.name;
  const right = gold.name === null ? name === null : found.name !== null && isSame(found.name, gold.name);
  return { named: name !== null || (found.name !== null && right), right, type: found.type === gold.type };
}

/** Whether two names are the same but for an article, capitals, and how an apostrophe is written. */
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|an?)\s+|[\s,]+$/g, "");

function formOf(words: string): Form {
  if (PRONOUN.test(words)) return "pronoun";
  return /\p{Lu}/u.test(words.slice(1).replace(/^he |^n? /, "")) ? "name" : "descriptor";
}
