import { isCapital } from "../../shared/letters";
import { hull, textOf } from "../../shared/spans";
import type { Token } from "../../types";

/** Words that an acronym passes over. */
const SMALL = /^(?:of|for|the|and|on|in|&|to)$/;
/** Longest acronym, in letters. */
const LONGEST = 8;

/**
 * The full names that a text gives acronyms: "the World Health Organization (WHO)", and names whose capitals spell an
 * acronym that stands alone elsewhere.
 */
export function acronymsIn(text: string, tokens: readonly Token[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at - 1]?.text !== "(") continue;
    const token = tokens[at] as Token;
    const letters = token.text.replaceAll(".", "");
    if (!/^\p{Lu}{2,}$/u.test(letters) || letters.length > LONGEST) continue;
    if (full.has(letters)) continue;
    const from = spelling(tokens, at - 2, letters);
    if (from >= 0) full.set(letters, textOf(text, hull(tokens.slice(from, at - 1).map(({ span }) => span))));
  }
  return full;
}

/** Where the name begins that ends with token `last` and whose capital letters spell the acronym; -1 if none does. */
function spelling(tokens: readonly Token[], last: number, letters: string): number {
  let left = letters.length;
  for (let at = last; at >= 0 && at > last - LONGEST * 2; at -= 1) {
    const token = tokens[at] as Token;
    if (isCapital(token.text)) {
      if (token.text[0] !== letters[left - 1]) return -1;
      left -= 1;
      if (left === 0) return at;
    } else if (!SMALL.test(token.text) && token.word) return -1;
  }
  return -1;
}
