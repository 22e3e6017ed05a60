import { knownAt } from "../shared/gazetteer/index";
import { lower } from "../shared/letters";
import { nounTopic } from "../shared/word-classes/index";
import type { SourceType, Token } from "../types";
import { givenName } from "./reference/given-names";
import sourceNouns from "./source-nouns.json";

const TYPES = new Map<string, SourceType>();
for (const { type, words } of sourceNouns)
  for (const word of words) if (!TYPES.has(word)) TYPES.set(word, type as SourceType);

/** As part of a name a word may tell another type: a post is a document, "the Post" a newspaper. */
const NAMED = new Map<string, SourceType>();
for (const { type, words } of sourceNouns)
  if (type === "organisation") for (const word of words) NAMED.set(word, type);

const singular = (word: string): string =>
  word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
const listed = ({ lemma }: Token): SourceType | undefined =>
  TYPES.get(lemma) ?? (lemma.endsWith("s") ? TYPES.get(singular(lemma)) : undefined);

/** The type of source that a noun alone tells; `undefined` where it is not listed. */
export const sourceNoun = (token: Token): SourceType | undefined => listed(token);

/** Whether a word names a kind of body or document ("committee"), also as part of a name. */
export function isBody(token: Token): boolean {
  const type = listed(token);
  return type === "organisation" || type === "document";
}

/** "the undersigned": the authors of a letter, in the third person. */
export const isUndersigned = ({ text }: Token): boolean => lower(text) === "undersigned";

/** Whether a word names an office or a relation of one person ("director"). */
export const isRole = (token: Token): boolean => TYPES.get(token.lemma) === "person";

/** Words for how many, whose phrase is about what follows "of": "a group of senators", "hundreds of people". */
const QUANTITIES =
  /^(?:group|number|handful|majority|minority|dozens?|scores?|hundreds?|thousands?|millions?|lot|couple|pair|bunch|crowd|host|string|series|parade|slew|array|chorus|range|variety|member|some|many|most|all|both|several|few|none)$/;
/** First words of names of places. */
const PLACES =
  /^(?:north|south|east|west|northern|southern|eastern|western|new|san|los|santa|fort|mount|lake|port|cape|upper|lower)$/;
/** Whether a word opens names of places ("North", "San"). */
export const isPlaceWord = ({ text }: Token): boolean => PLACES.test(lower(text));

/** WordNet's topic files of nouns that can be a source: see `nounTopic`. */
const PERSONS = 18;
const TOPICS = new Map<number, SourceType>([
  [PERSONS, "person"],
  [14, "organisation"],
  [10, "document"],
]);

/** Whether a noun names a person or several. */
export function isPersonNoun(token: Token): boolean {
  if (token.pos !== "NOUN") return false;
  const type = listed(token);
  return type === "person" || type === "collective" || nounTopic(token.lemma) === PERSONS;
}

const isReflexive = (lemma: string): boolean =>
  (lemma.endsWith("self") && lemma !== "self") || (lemma.endsWith("selves") && lemma !== "selves");

/** The phrase before "of …", a comma, a bracket or a dash, without reflexives. */
function coreOf(phrase: readonly Token[]): readonly Token[] {
  const stop = phrase.findIndex(
    ({ pos, text }, index) => index > 0 && ((pos === "ADP" && text !== "than") || /^[,(—]$/.test(text)),
  );
  return (stop > 0 ? phrase.slice(0, stop) : phrase).filter(({ lemma }) => !isReflexive(lemma));
}

/** What a phrase is about: behind "of" where only a quantity stands before it, with a noun in the plural. */
function aboutOf(phrase: readonly Token[]): readonly Token[] {
  const of = phrase.findIndex(({ lemma }) => lemma === "of");
  const before = phrase[of - 1];
  if (of < 1 || of > 4 || !before || !QUANTITIES.test(lower(before.text).replace(/^members$/, "member")))
    return phrase;
  const rest = phrase.slice(of + 1);
  const head = rest.length > 0 ? nounOf(rest) : undefined;
  return head && /[^s]s$|^people$/i.test(head.text) ? aboutOf(rest) : phrase;
}

function nounOf(phrase: readonly Token[]): Token | undefined {
  const core = coreOf(phrase);
  return (
    core.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON") ??
    core.at(-1) ??
    phrase[0]
  );
}

/** The noun that carries the phrase: the last one of its core; behind "of" in "a group of senators". */
export const headOf = (phrase: readonly Token[]): Token => nounOf(aboutOf(phrase)) as Token;

/** What kind of source a noun phrase names, by its words, their form, the gazetteer and WordNet's topics. */
export function typeOf(phrase: readonly Token[]): SourceType {
  const about = aboutOf(phrase);
  const head = nounOf(about) as Token;
  if (phrase.some(isUndersigned) || SEVERAL.test(head.text)) return "collective";
  if (listed(head) === "collective") return isOneOf(about, head) ? "person" : "collective";
  const place = knownAt(about, about.indexOf(head), false);
  if (place)
    return place.known.roles.has("people") && !place.known.roles.has("country")
      ? "collective"
      : "organisation";
  const noun = head.pos === "NOUN" || isCapitalNoun(about, head);
  if (head.pos === "PROPN" && !noun) return typeOfName(about, head);
  const plural = noun && /[^s]s$/.test(head.text);
  const type = listed(head) ?? (noun ? TOPICS.get(nounTopic(singular(head.lemma))) : undefined);
  if (plural && type && type !== "document" && type !== "vague") return "collective";
  return type ?? (phrase.some(isRole) && !plural ? "person" : "vague");
}

/** "Proponents said": a common noun in the plural that opens a sentence, which the tagger takes for a name. */
const isCapitalNoun = (phrase: readonly Token[], head: Token): boolean =>
  phrase.length === 1 &&
  head.pos === "PROPN" &&
  /[^s]s$/.test(head.text) &&
  nounTopic(singular(head.lemma)) > 0;

const SEVERAL = /^(?:[Tt]hey|them|[Ww]e|us)$/;

/** "The Republican", "the only Democrat": one of a people or party. */
const isOneOf = ([first]: readonly Token[], head: Token): boolean =>
  head.pos === "PROPN" && !/s$/i.test(head.text) && /^(?:the|an?|one|another)$/.test(first?.lemma ?? "");

function typeOfName(phrase: readonly Token[], head: Token): SourceType {
  const core = coreOf(phrase);
  const names = core.filter(({ pos }) => pos === "PROPN");
  const own = NAMED.get(head.lemma) ?? listed(head);
  if (own) return own === "person" && /[^s]s$/.test(head.text) ? "collective" : own;
  if (phrase.some(isRole)) return "person";
  const any = names.map(listed).find((type) => type === "organisation" || type === "document");
  if (any) return any;
  const isBody = names.length === 1 && /^(?:of|for)$/.test(phrase[core.length]?.lemma ?? "");
  const isPlace = names.length > 1 && isPlaceWord(names[0] as Token);
  if (isBody || isPlace || /^\p{Lu}{2,}$/u.test(head.text) || phrase[0]?.lemma === "the")
    return "organisation";
  return names.length > 1 || givenName(head.text) !== undefined ? "person" : "organisation";
}
