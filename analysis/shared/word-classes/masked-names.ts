import type { Token } from "../../types";
import { isCapital } from "../letters";
import { once } from "../once";

const TITLES = new Set(["mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "prof", "rev", "st"]);
/** A sentence with this share of its words in capitals is a headline in title case, where capitals name nobody. */
const TITLE_CASE = 0.7;

/**
 * Names, by token: 1 where a word is to be read as "a name", whichever it is. So no side's name can weigh, and names of
 * one campaign teach nothing about the next. Titles stay as they are, and so does a headline in title case. Read once
 * for each list of tokens.
 */
export const maskedNames: (tokens: readonly Token[]) => Uint8Array = once(read);

/** The same without what is to be spared, such as offices. */
export function maskedNamesBut(tokens: readonly Token[], spared: (token: Token) => boolean): Uint8Array {
  return maskedNames(tokens).map((masked, at) => (masked && !spared(tokens[at] as Token) ? 1 : 0));
}

function read(tokens: readonly Token[]): Uint8Array {
  const masked = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    let [words, capitals] = [0, 0];
    for (; to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence; to += 1) {
      const token = tokens[to] as Token;
      if (!token.word) continue;
      words += 1;
      if (!isCapital(token.text)) continue;
      capitals += 1;
      if (isName(token, to === from)) masked[to] = 1;
    }
    if (capitals > words * TITLE_CASE && words > 3) masked.fill(0, from, to);
    from = to;
  }
  return masked;
}

function isName(token: Token, opens: boolean): boolean {
  if (token.pos !== "PROPN" && (opens || (token.pos !== "NOUN" && token.pos !== "ADJ"))) return false;
  return !TITLES.has(token.lemma.replace(".", ""));
}
