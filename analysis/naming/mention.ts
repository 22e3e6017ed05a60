import { lower } from "../shared/letters";
import type { Token } from "../types";

/** A stretch of tokens `[from, to)` that names something. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** What is named, where the words alone say it; `null` where it must be found in the rest of the text. */
  readonly referent: string | null;
  /** Surname of the leader whose government is meant ("the Biden administration"). */
  readonly leader?: string;
  /** Nouns by which "the regime" or "the court" can take this mention up, or that this mention takes up. */
  readonly heads: readonly string[];
  /** Kind of thing a definite phrase looks for: "state", "armed forces", "body". */
  readonly facet: string;
  /** UTF-16 units at the end of the last token that are no part of it: 2 in "Lee's". */
  readonly ending?: number;
  /** Wording without article. */
  readonly label: string;
  readonly because: string;
}

/** A country as an actor, its forces, its people: one referent each. */
export const referentOf = (country: string, facet: string): string => `${country} (${facet})`;

/** The tokens' wording: white space as one space, capital abbreviations without points ("U.S." is "US"). */
export function wording(tokens: readonly Token[], from: number, to: number, inLower = false): string {
  let text = "";
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const gap = at > from && token.span.start > (tokens[at - 1] as Token).span.end;
    const word = withoutPoints(token.text);
    if (gap) text += " ";
    text += inLower ? lower(word) : word;
  }
  return text;
}

const withoutPoints = (word: string): string =>
  word.includes(".") && /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(word) ? word.replaceAll(".", "") : word;

/** The token's text in lower case; empty beyond the ends of the text or of the sentence that `near` stands in. */
export function lowerAt(tokens: readonly Token[], at: number, near: number): string {
  const token = tokens[at];
  return token && token.sentence === tokens[near]?.sentence ? lower(token.text) : "";
}
