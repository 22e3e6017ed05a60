import type { Token } from "../types";
import type { Range } from "./range";
import { isPersonNoun, isUndersigned } from "./source-type";

const RELATIVE = /^(?:who|which)$/;
const CLAUSE = /^(?:VERB|AUX)$/;
const HEAD = /^(?:PROPN|NOUN|PRON)$/;
const NOMINAL = /^(?:PROPN|NOUN|ADJ|DET|NUM)$/;
/** Longest phrase before "who", most phrases linked there, longest dateline, and longest way from "we" to what it is explained by. */
const REACH = { phrase: 8, apposition: 25, links: 3, dateline: 6 };
/** What may stand between the parts of a phrase before "who". */
const LINK = /^(?:ADP|CCONJ)$/;

/**
 * "Joe Biden, who": the phrase that a relative pronoun stands for, else `undefined`. `named` tells where a person is
 * named, by the last token: "Ann Lee of Lima, who" and "Ann Lee, the only envoy who" stand for the name.
 */
export function antecedentRange(
  tokens: readonly Token[],
  [at, to]: Range,
  named: (last: number) => Range | undefined,
): Range | undefined {
  if (to - at !== 1 || !RELATIVE.test(tokens[at]?.lemma ?? "")) return undefined;
  const end = tokens[at - 1]?.text === "," ? at - 1 : at;
  const own = nominalStart(tokens, end, at);
  if (own === end) return undefined;
  let from = own;
  const who = tokens[at]?.lemma === "who";
  for (let step = 0; who && step < REACH.links && !isPlural(tokens[end - 1]); step += 1) {
    const last = tokens[from - 1];
    const person = last?.text === "," ? named(from - 2) : undefined;
    if (person) return person;
    if (named(end - 1) || !LINK.test(last?.pos ?? "")) break;
    if (step === 0 && last?.pos === "ADP" && isPersonNoun(tokens[end - 1] as Token)) break;
    const before = nominalStart(tokens, from - 1, at);
    if (before === from - 1) break;
    const linked = named(from - 2);
    if (linked) return linked;
    from = before;
  }
  return isPersonNoun(tokens[end - 1] as Token) ? [own, end] : [from, end];
}

const isPlural = (token: Token | undefined): boolean => token?.pos === "NOUN" && /[^s]s$/.test(token.text);

/** Where the nominal words begin that end before `end`. */
function nominalStart(tokens: readonly Token[], end: number, at: number): number {
  let from = end;
  while (from > 0 && end - from < REACH.phrase && isNominal(tokens, from - 1, at)) from -= 1;
  return from;
}

const isNominal = (tokens: readonly Token[], index: number, at: number): boolean =>
  tokens[index]?.sentence === tokens[at]?.sentence &&
  (NOMINAL.test(tokens[index]?.pos ?? "") ||
    (tokens[index]?.lemma === "only" && index + 1 < at) ||
    /.sel(?:f|ves)$/.test(tokens[index]?.lemma ?? ""));

/** "Groups who saw the raid": what stands before the clause, as long as it holds a noun; else the whole phrase. */
export function nominalPart(tokens: readonly Token[], range: Range): Range {
  const [from, to] = withoutDateline(tokens, range);
  for (let at = from + 1; at < to; at += 1) {
    const { lemma, pos } = tokens[at] as Token;
    if (!RELATIVE.test(lemma) && !CLAUSE.test(pos)) continue;
    const holds = tokens.slice(from, at).some((token) => HEAD.test(token.pos));
    return holds ? withoutLink(tokens, [from, at]) : [from, to];
  }
  return [from, to];
}

/** "The workers in | leading": without the small words before the clause. */
function withoutLink(tokens: readonly Token[], [from, to]: Range): Range {
  let end = to;
  while (end > from + 1 && /^(?:ADP|DET|CCONJ|SCONJ|PART)$/.test(tokens[end - 1]?.pos ?? "")) end -= 1;
  return [from, end];
}

/** "WASHINGTON — Ann Lee": without the place in capitals before a dash. */
function withoutDateline(tokens: readonly Token[], [from, to]: Range): Range {
  for (let at = from; at < Math.min(to - 1, from + REACH.dateline); at += 1) {
    const { text, word } = tokens[at] as Token;
    if (/^[-—–]+$/.test(text) && at > from) return [at + 1, to];
    if (word && !/^\p{Lu}{2,}$/u.test(text)) return [from, to];
  }
  return [from, to];
}

/** "We, human rights organisations": "we" stands before, no verb between; or "the undersigned" opens the sentence. */
export function isApposition(tokens: readonly Token[], at: number): boolean {
  let verb = false;
  for (let index = at - 1; index >= Math.max(0, at - REACH.apposition); index -= 1) {
    const token = tokens[index] as Token;
    if (token.sentence !== tokens[at]?.sentence) return false;
    if (isUndersigned(token) || (token.lemma === "we" && !verb)) return true;
    verb ||= token.pos === "VERB" || token.pos === "AUX";
  }
  return false;
}
