import type { Token } from "../types";

/** A range of tokens `[from, to)`. */
export type Range = readonly [from: number, to: number];

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM"]);
const HEAD = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|day|morning|evening|night|today|yesterday|tomorrow|january|february|march|april|june|july|august|september|october|november|december)$/;
const QUANTIFIER = /^(?:some|many|most|several|few|others|both|none|neither|each|all)$/;
const REFLEXIVE = /sel(?:f|ves)$/;
const RELATIVE = new Set(["who", "which", "that"]);

/** Whether the token can end a noun phrase; "some" and "most" can stand for a noun. */
export const isHead = (token: Token | undefined): boolean =>
  token?.word === true && (HEAD.has(token.pos) || QUANTIFIER.test(token.lemma));

/** Whether the token is a relative pronoun in subject place; "WHO" is none. */
export const isRelative = (token: Token | undefined): boolean =>
  token !== undefined && RELATIVE.has(token.lemma) && !/^\p{Lu}{2}/u.test(token.text);

/** Whether the token names a time: "Thursday", "week". */
export const isTime = (token: Token | undefined): boolean => token !== undefined && TIME.test(token.lemma);

/** Whether the token can be inside a noun phrase. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (NOMINAL.has(token.pos) || QUANTIFIER.test(token.lemma)) return !isRelative(token);
  if (token.text === "'s" || token.text === "'") return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "");
  if (token.text === "&") return true;
  if (token.text === "-")
    return tokens[at + 1]?.span.start === token.span.end || NOMINAL.has(tokens[at + 1]?.pos ?? "X");
  if (
    token.pos === "VERB" &&
    /(?:ed|ing)$/.test(token.text) &&
    /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? "")
  )
    return true;
  return (
    (token.pos === "ADV" || token.pos === "VERB") &&
    (tokens[at + 1]?.text === "-" || tokens[at - 1]?.text === "-")
  );
}

/** The noun phrase that ends before token `end`, within `[least, end)`; `undefined` where none does. */
export function phraseEndingAt(tokens: readonly Token[], end: number, least: number): Range | undefined {
  if (!isHead(tokens[end - 1])) return undefined;
  let from = end - 1;
  if (tokens[from]?.pos === "PRON" && !REFLEXIVE.test(tokens[from]?.lemma ?? "")) return [from, end];
  while (
    from > least &&
    isInner(tokens, from - 1) &&
    (tokens[from]?.pos !== "DET" || explainsName(tokens, from))
  )
    from -= 1;
  if (
    tokens[from]?.pos === "NUM" &&
    /^(?:than|least)$/.test(tokens[from - 1]?.lemma ?? "") &&
    from - 2 >= least
  )
    from -= 2;
  return [from, end];
}

/** "Ann Lee a member of …", "the agency the CIA": a name and its explanation without a comma. */
function explainsName(tokens: readonly Token[], determiner: number): boolean {
  const before = tokens[determiner - 1];
  const after = tokens[determiner + 1];
  const fullName = before?.pos === "PROPN" && tokens[determiner - 2]?.pos === "PROPN";
  return fullName || (before?.pos === "NOUN" && /^\p{Lu}{2,}$/u.test(after?.text ?? ""));
}

/** The noun phrase that starts at token `from`, with its "of …" and "for …" parts, within `[from, most)`. */
export function phraseStartingAt(tokens: readonly Token[], from: number, most: number): Range | undefined {
  let to = from;
  while (to < most && isInner(tokens, to) && !(to > from && /^(?:DET|PRON)$/.test(tokens[to]?.pos ?? "")))
    to += 1;
  while (to > from && !isHead(tokens[to - 1])) to -= 1;
  if (to === from || !tokens.slice(from, to).some(isHead)) return undefined;
  const link = tokens[to];
  if (link?.pos !== "ADP" || !["of", "for", "from", "at", "in"].includes(link.lemma)) return [from, to];
  const rest = phraseStartingAt(tokens, to + 1, most);
  return rest && !isTime(tokens[rest[1] - 1]) ? [from, rest[1]] : [from, to];
}

/** The first comma in `[from, to)`, else `to`. */
export function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.text !== ",") at += 1;
  return at;
}

/** Leftwards over "A, B and …": the list that the phrase closes, where the list starts the clause. */
export function withList(tokens: readonly Token[], phrase: Range, least: number): Range {
  let best = phrase[0];
  let from = phrase[0];
  let joined = tokens[from - 1]?.lemma === "and";
  while (joined && from - 2 >= least) {
    const oxford = tokens[from - 1]?.lemma === "and" && tokens[from - 2]?.text === "," ? 1 : 0;
    const left = phraseEndingAt(tokens, from - 1 - oxford, least);
    if (!left) break;
    from = widenLeft(tokens, left, least)[0];
    const before = tokens[from - 1];
    const opens = from <= least || before?.pos === "PUNCT" || before?.pos === "SCONJ";
    if (opens && !isTime(tokens[from])) best = from;
    joined = before?.text === ",";
  }
  return [best, phrase[1]];
}

/** Rightwards over "… and B": the list that the phrase opens. */
export function withPartner(tokens: readonly Token[], phrase: Range, most: number): Range {
  if (tokens[phrase[1]]?.lemma !== "and") return phrase;
  const next = phraseStartingAt(tokens, phrase[1] + 1, most);
  return next ? [phrase[0], next[1]] : phrase;
}

/** Leftwards over "of …", "from around …": the phrase with everything it belongs to. */
export function widenLeft(tokens: readonly Token[], phrase: Range, least: number): Range {
  let at = phrase[0] - 1;
  while (at >= least && tokens[at]?.pos === "ADP") at -= 1;
  if (at === phrase[0] - 1) return phrase;
  const outer = phraseEndingAt(tokens, at + 1, least);
  return outer && !isTime(tokens[outer[1] - 1]) ? widenLeft(tokens, [outer[0], phrase[1]], least) : phrase;
}
