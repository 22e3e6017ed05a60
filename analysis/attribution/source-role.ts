import type { Token } from "../types";
import { isRole } from "./source-type";

const COURTESY = /^(?:mr|mrs|ms|miss)\.?$/i;
/** What a role is made of, and what it may begin with. */
const PARTS = /^(?:NOUN|PROPN|ADJ|ADP|DET|CCONJ|NUM|PART|PUNCT|SYM)$/;
const BEGINS = /^(?:DET|NOUN|ADJ|PROPN)$/;
/** Longer ones are clauses, not offices. */
const LONGEST = 14;

/**
 * What a person is, as the phrase that names the person states it: "the US envoy Ann Lee", "Ann Lee, an envoy of the
 * US,". Tokens of the phrase, without article; `null` where it states none.
 */
export function roleIn(phrase: readonly Token[], name: string): readonly Token[] | null {
  const words = new Set(name.split(" "));
  const from = phrase.findIndex(({ text, pos }) => pos === "PROPN" && words.has(text));
  if (from < 0) return null;
  let to = from + 1;
  while (to < phrase.length && words.has(phrase[to]?.text ?? "")) to += 1;
  return role(phrase.slice(0, from)) ?? behind(phrase.slice(to));
}

/** The first of the parts between commas behind a name that is a role; the age and the party are none. */
function behind(tokens: readonly Token[]): readonly Token[] | null {
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]?.text !== "," && tokens[to]?.text !== "(") to += 1;
    const found = role(tokens.slice(from, to));
    if (found) return found;
    from = to + 1;
  }
  return null;
}

function role(part: readonly Token[]): readonly Token[] | null {
  const tokens = trimmed(part);
  const [first] = tokens;
  if (!first || tokens.length > LONGEST || !BEGINS.test(first.pos)) return null;
  if (!tokens.every(({ pos }) => PARTS.test(pos))) return null;
  const stated = tokens.some((token) => isRole(token) || token.pos === "NOUN");
  return stated && !tokens.every(({ text }) => COURTESY.test(text)) ? tokens : null;
}

/** Without punctuation at either end and without the article. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  while (to > from && !tokens[to - 1]?.word) to -= 1;
  while (from < to && (!tokens[from]?.word || /^(?:the|an?)$/i.test(tokens[from]?.text ?? ""))) from += 1;
  return tokens.slice(from, to);
}
