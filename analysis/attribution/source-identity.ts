import { hull, textOf } from "../shared/spans";
import type { SourceType, Token } from "../types";
import type { Range } from "./range";
import type { acronymsIn } from "./reference/acronyms";
import type { References } from "./reference/index";
import type { PersonMention } from "./reference/people";
import { pronounKind } from "./reference/pronouns";
import { bothNames, isTogether, peopleIn } from "./reference/together";
import { headOf, typeOf } from "./source-type";

/** Which sources have been named so far in a text: what "the experts" may repeat. */
export interface Named {
  readonly name: string;
  readonly type: SourceType;
  /** The noun that carried the phrase, as written, in small letters. */
  readonly head: string;
}

/** Who a source is. */
export interface Identity {
  readonly name: string | null;
  readonly type: SourceType;
  readonly head: Token;
  /** Why it is read as somebody whom the phrase does not name; `null` where the phrase tells it itself. */
  readonly because: string | null;
}

export type Acronyms = ReturnType<typeof acronymsIn>;

const POSSESSIVE = /^(?:his|her|their|its)$/i;

/** Who the source is whose phrase the tokens of `range` are: by name, by what a pronoun stands for, or by an earlier phrase. */
export function identityOf(
  text: string,
  tokens: readonly Token[],
  range: Range,
  references: References,
  acronyms: Acronyms,
  earlier: readonly Named[],
): Identity {
  const phrase = tokens.slice(...range);
  const head = headOf(phrase);
  const at = range[0] + phrase.indexOf(head);
  if (references.isEmpty(at)) return { name: null, type: "vague", head, because: null };
  const people = peopleIn(range, references.people);
  const joined = bothNames(tokens, people);
  if (joined) return { name: joined, type: "collective", head, because: null };
  if (isTogether(tokens, range, people))
    return { ...phraseName(text, tokens, range, references, acronyms), type: "collective", head };
  const person = personOf(
    tokens,
    range,
    at,
    people.filter((mention) => mention.person.sure || typeOf(phrase) === "person"),
  );
  if (person) return { name: person, type: "person", head, because: null };
  const reference = references.at(at);
  if (reference) return { ...reference, head };
  const type = typeOf(phrase);
  if (head.pos === "PRON" || pronounKind(head) || type === "vague")
    return { name: null, type, head, because: null };
  const repeated = repeatedBy(phrase, head, earlier);
  if (repeated) {
    const because = `“${wordsOf(text, phrase)}” repeats ${repeated.name}`;
    return { name: repeated.name, type: repeated.type, head, because };
  }
  return { ...phraseName(text, tokens, range, references, acronyms), type, head };
}

/** What opens an aside within a phrase. */
const ASIDE = /^(?:[,(—–-]|such|include|including|like|for|from|at|with|by)$/;

/** The person whom a phrase names: the name that holds its head, or stands behind an office, or opens the phrase. */
function personOf(
  tokens: readonly Token[],
  [start]: Range,
  head: number,
  people: readonly PersonMention[],
): string | null {
  const own = people.filter(({ to }) => !/^['’]s?$/.test(tokens[to]?.text ?? ""));
  const found =
    own.find(({ from, to }) => from <= head && head < to) ??
    own.find((mention) => tokens[head + 1]?.text === "," && mention.start === head + 2) ??
    own.findLast(
      ({ from, to, start: first }) => to - from > 1 && followsOffice(tokens, start, first, from),
    ) ??
    own.find(({ from, to }) => from === start && to - from > 1);
  return found ? found.person.name : null;
}

/** "the spokesperson | Ann Lee": a full name right behind an office, with nothing told of the office in between. */
function followsOffice(tokens: readonly Token[], start: number, first: number, from: number): boolean {
  for (let at = start; at < first; at += 1) if (ASIDE.test(tokens[at]?.lemma ?? "")) return false;
  if (first < from) return true;
  return from > start && /^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? "");
}

/** An earlier source that a definite phrase repeats, all its words among that one's: "24 UN experts" … "the experts". */
function repeatedBy(
  [article, ...words]: readonly Token[],
  head: Token,
  earlier: readonly Named[],
): Named | undefined {
  if (article?.lemma !== "the" || head.pos !== "NOUN") return undefined;
  const own = words.flatMap(({ text }) => wordsIn(text));
  const holds = ({ name, head: noun }: Named, more: number): boolean => {
    const known = wordsIn(name);
    return (
      noun === head.text.toLowerCase() &&
      known.length >= own.length + more &&
      own.every((word) => known.includes(word))
    );
  };
  return earlier.findLast((named) => holds(named, 1)) ?? earlier.findLast((named) => holds(named, 0));
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** What a phrase without a person's name is called: its words without article, "his" put in words, acronyms in full. */
function phraseName(
  text: string,
  tokens: readonly Token[],
  [from, to]: Range,
  references: References,
  acronyms: Acronyms,
): Pick<Identity, "name" | "because"> {
  const bracket = tokens.slice(from, to).findIndex((token, index) => index > 0 && token.text === "(");
  const phrase = tokens.slice(from, bracket > 0 ? from + bracket : to);
  const words = wordsOf(text, phrase);
  if (POSSESSIVE.test(phrase[0]?.text ?? "")) {
    const owner = references.at(from);
    if (!owner || phrase.length === 1) return { name: null, because: null };
    return { name: `${owner.name}’s ${wordsOf(text, phrase.slice(1))}`, because: owner.because };
  }
  const name = words.replace(/^(?:the|an?)\s+|[\s,;:–—-]+$/gi, "");
  return { name: acronyms.get(name.replaceAll(".", "")) ?? name, because: null };
}

const wordsOf = (text: string, phrase: readonly Token[]): string =>
  textOf(text, hull(phrase.map(({ span }) => span)));
