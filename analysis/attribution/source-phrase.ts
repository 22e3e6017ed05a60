import type { Token } from "../types";
import type { Range } from "./range";
import { isUndersigned } from "./source-type";

const RELATIVE = /^(?:who|which)$/;
const CLAUSE = /^(?:VERB|AUX)$/;
const HEAD = /^(?:PROPN|NOUN|PRON)$/;
const NOMINAL = /^(?:PROPN|NOUN|ADJ|DET|NUM)$/;
/** Longest phrase before "who", and longest way from "we" to what it is explained by. */
const REACH = { phrase: 8, apposition: 25 };

/** "Joe Biden, who": the phrase that a relative pronoun stands for, else `undefined`. */
export function antecedentPhrase(tokens: readonly Token[], [at, to]: Range): readonly Token[] | undefined {
  if (to - at !== 1 || !RELATIVE.test(tokens[at]?.lemma ?? "")) return undefined;
  const end = tokens[at - 1]?.text === "," ? at - 1 : at;
  let from = end;
  while (from > 0 && end - from < REACH.phrase && isNominal(tokens, from - 1, at)) from -= 1;
  return from < end ? tokens.slice(from, end) : undefined;
}

const isNominal = (tokens: readonly Token[], index: number, at: number): boolean =>
  tokens[index]?.sentence === tokens[at]?.sentence &&
  (NOMINAL.test(tokens[index]?.pos ?? "") || /.sel(?:f|ves)$/.test(tokens[index]?.lemma ?? ""));

/** "Groups who saw the raid": what stands before the clause, as long as it holds a noun; else the whole phrase. */
export function nominalPart(phrase: readonly Token[]): readonly Token[] {
  const end = phrase.findIndex(
    ({ lemma, pos }, index) => index > 0 && (RELATIVE.test(lemma) || CLAUSE.test(pos)),
  );
  const part = end > 0 ? phrase.slice(0, end) : phrase;
  return part.some(({ pos }) => HEAD.test(pos)) ? part : phrase;
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
