import type { SourceType, Token } from "../../types";
import { isPersonNoun, sourceNoun, typeOf } from "../source-type";
import { isPast, officeOf } from "./titles";

/** Longest way from the head of a noun phrase to its first word, in tokens. */
const REACH = 6;
const WITHIN = /^(?:NOUN|PROPN|ADJ|NUM)$/;

/** A noun phrase by its tokens `[start, to)`, without its article; the head is the last. */
export interface Phrase {
  readonly start: number;
  readonly to: number;
  readonly definite: boolean;
}

/** The noun phrase whose head is the token at `at`; `null` where the word is no head. */
export function phraseEndingAt(tokens: readonly Token[], at: number): Phrase | null {
  const head = tokens[at];
  const next = tokens[at + 1];
  if (head?.pos !== "NOUN" && head?.pos !== "PROPN") return null;
  if (next?.sentence === head.sentence && (next.pos === "NOUN" || next.pos === "PROPN")) return null;
  let start = at;
  while (start > at - REACH && isWithin(tokens[start - 1], head)) start -= 1;
  const article = tokens[start - 1];
  return {
    start,
    to: at + 1,
    definite: article?.sentence === head.sentence && /^(?:the|this|that|these|those)$/.test(article.lemma),
  };
}

const isWithin = (token: Token | undefined, head: Token): boolean =>
  token !== undefined && token.sentence === head.sentence && (WITHIN.test(token.pos) || token.text === "-");

/** The office that "the former energy minister" names its person by: "former", "energy" and "minister". */
export interface OfficeWords {
  readonly noun: string;
  readonly past: boolean;
  readonly modifiers: readonly string[];
}

/** What office a definite phrase names one person by; `null` where it does not. */
export function officeIn(tokens: readonly Token[], { start, to, definite }: Phrase): OfficeWords | null {
  const head = tokens[to - 1] as Token;
  const noun = definite && head.pos === "NOUN" && !/[^s]s$/.test(head.text) ? officeOf(head) : undefined;
  if (!noun) return null;
  const before = tokens.slice(start, to - 1);
  const modifiers = before.filter((token) => !isPast(token)).map(({ lemma }) => lemma);
  return { noun, past: before.some(isPast), modifiers };
}

/** What kind of source several people, a body or a document are that a phrase names; `null` where it names none of them. */
export function othersType(tokens: readonly Token[], { start, to }: Phrase): SourceType | null {
  const head = tokens[to - 1] as Token;
  if (!sourceNoun(head) && !isPersonNoun(head) && !/^\p{Lu}{2,}$/u.test(head.text)) return null;
  const type = typeOf(tokens.slice(start, to));
  return type === "person" || type === "vague" ? null : type;
}
