import { knownAt } from "../shared/gazetteer/index";
import type { SourceType, Token } from "../types";
import sourceNouns from "./source-nouns.json";

const TYPES = new Map<string, SourceType>();
for (const { type, words } of sourceNouns)
  for (const word of words) if (!TYPES.has(word)) TYPES.set(word, type as SourceType);

const singular = (word: string): string => word.replace(/(?<!s)s$/, "");
const listed = (token: Token): SourceType | undefined =>
  TYPES.get(token.lemma) ?? TYPES.get(singular(token.lemma));

/** "the undersigned": the authors of a letter, in the third person. */
export const isUndersigned = ({ text }: Token): boolean => text.toLowerCase() === "undersigned";

/** Whether a word names an office or a relation of one person ("director"). */
export const isRole = (token: Token): boolean => TYPES.get(token.lemma) === "person";

/** The phrase before "of …", a comma or a dash, without reflexives. */
function coreOf(phrase: readonly Token[]): readonly Token[] {
  const stop = phrase.findIndex(
    ({ pos, text }, index) =>
      index > 0 && ((pos === "ADP" && text !== "than") || text === "," || text === "—"),
  );
  return (stop > 0 ? phrase.slice(0, stop) : phrase).filter(({ lemma }) => !/.sel(?:f|ves)$/.test(lemma));
}

/** The noun that carries the phrase: the last one of its core. */
export function headOf(phrase: readonly Token[]): Token {
  const core = coreOf(phrase);
  return (
    core.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON") ??
    core.at(-1) ??
    (phrase[0] as Token)
  );
}

/** What kind of source a noun phrase names, by its words, their form and the gazetteer. */
export function typeOf(phrase: readonly Token[]): SourceType {
  const head = headOf(phrase);
  if (phrase.some(isUndersigned)) return "collective";
  if (listed(head) === "collective") return "collective";
  const place = knownAt(phrase, phrase.indexOf(head), false);
  if (place)
    return place.known.roles.has("people") && !place.known.roles.has("country")
      ? "collective"
      : "organisation";
  if (head.pos === "PROPN") return typeOfName(phrase, head);
  const plural = head.pos === "NOUN" && head.text.endsWith("s");
  const type = listed(head);
  if (plural && type !== "document" && type !== "vague") return "collective";
  return type ?? (phrase.some(isRole) ? "person" : "vague");
}

function typeOfName(phrase: readonly Token[], head: Token): SourceType {
  const core = coreOf(phrase);
  const names = core.filter(({ pos }) => pos === "PROPN");
  const own = listed(head);
  if (own) return own === "person" && /[^s]s$/.test(head.text) ? "collective" : own;
  if (phrase.some(isRole)) return "person";
  const any = names.map(listed).find((type) => type === "organisation" || type === "document");
  if (any) return any;
  const isBody = names.length === 1 && /^(?:of|for)$/.test(phrase[core.length]?.lemma ?? "");
  return isBody || /^\p{Lu}{2,}$/u.test(head.text) || phrase[0]?.lemma === "the" ? "organisation" : "person";
}

/** Whether the phrase names somebody or something that can hold a view: a name, a pronoun, or a listed noun. */
export function canSpeak(phrase: readonly Token[]): boolean {
  const head = headOf(phrase);
  if (head.pos === "PROPN" || /^\p{Lu}{2,}$/u.test(head.text) || listed(head)) return true;
  return head.pos === "PRON" ? /^(?:he|she|they|we|i|who|it)$/.test(head.lemma) : phrase.some(isUndersigned);
}
