import type { Token } from "../types";

/** Every beginning of a set of phrases: the value where a phrase ends there, `null` where it only goes on. */
export type Beginnings<Value> = ReadonlyMap<string, Value | null>;

/** The beginnings of all phrases, so that a search stops at the first word that leads to none. */
export function beginningsOf<Value>(phrases: Iterable<readonly [string, Value]>): Beginnings<Value> {
  const all = new Map<string, Value | null>();
  for (const [phrase, value] of phrases) {
    for (let length = 1; length < phrase.length; length += 1) {
      const beginning = phrase.slice(0, length);
      if (!all.has(beginning)) all.set(beginning, null);
    }
    all.set(phrase, value);
  }
  return all;
}

/**
 * The longest phrase that the tokens from `from` on spell within one sentence, with the index after its last token;
 * `null` if there is none. Phrases are written without white space. Letter case counts.
 */
export function longestAt<Value>(
  phrases: Beginnings<Value>,
  tokens: readonly Token[],
  from: number,
): { readonly value: Value; readonly to: number } | null {
  const sentence = tokens[from]?.sentence;
  let found: { value: Value; to: number } | null = null;
  let spelt = "";
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return found;
    spelt += token.text;
    const value = phrases.get(spelt);
    if (value === undefined) return found;
    if (value !== null) found = { value, to: at + 1 };
  }
}
