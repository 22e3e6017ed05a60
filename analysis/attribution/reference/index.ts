import type { SourceType, Token } from "../../types";
import type { Range } from "../range";
import type { Relation } from "../relation";
import type { Sheet } from "../sheet";
import { nominalPart } from "../source-phrase";
import { typeOf } from "../source-type";
import { fitOf, fits, meant } from "./fit";
import { type People, type Person, type PersonMention, readPeople } from "./people";
import { officeIn, othersType, type Phrase, phraseEndingAt } from "./phrases";
import { type Part, PROMINENCE, partOf } from "./prominence";
import { isEmptyIt, type PronounKind, pronounKind } from "./pronouns";
import { type Register, registerOf } from "./register";
import { personInOffice } from "./role-holder";
import { standingOf } from "./standing";
import { bothNames, isTogether, peopleIn } from "./together";

/** Whom or what a word stands for. */
export interface Reference {
  readonly name: string;
  readonly type: SourceType;
  /** Why, in words for a reader. */
  readonly because: string;
}

/** Several people, a body or a document. */
interface Other {
  readonly name: string;
  readonly type: SourceType;
}

interface WordedOther extends Other {
  readonly words: readonly string[];
}

/** What a reader of a document knows of whom its words stand for. */
export interface References {
  readonly people: People;
  /** Whom the pronoun, or the phrase with its head, at a token stands for; `undefined` where that is not sure. */
  readonly at: (token: number) => Reference | undefined;
  /** Whether the "it" at a token stands for nothing. */
  readonly isEmpty: (token: number) => boolean;
}

/** A speaker is more salient than whoever is only spoken of. */
const SPEAKS = 40;
/** Who is named within what another says is less so, and least within quotation marks. */
const SHARE = { reported: 0.6, quoted: 0.2, unquoted: 0.5 };
/** So many phrases with one noun are remembered. */
const REMEMBERED = 8;
/** Below this nobody is salient enough to be meant; see `PROMINENCE` for the scale. Bodies and things are less sure. */
const ENOUGH = { person: 20, other: 45 };

/**
 * Reads a document once from its beginning and says whom every pronoun and every "the minister" in it stands for. Whoever
 * is named is noted with how prominent the mention is; a pronoun takes the most salient one that it fits, if one stands
 * out. What was found is noted in turn. Linear in the tokens.
 */
export function referencesIn(text: string, sheet: Sheet, relations: readonly Relation[]): References {
  const { tokens } = sheet;
  const people = readPeople(text, tokens);
  const standing = standingOf(sheet, relations, people);
  const persons = { outside: registerOf<Person>(), quoted: registerOf<Person>() };
  const others = { outside: registerOf<Other>(), quoted: registerOf<Other>() };
  const byNoun = new Map<string, readonly WordedOther[]>();
  const seen = new Set<Person>();
  const found = new Map<number, Reference>();
  const empty = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = people.endingAt.get(at);
    const kind = mention ? undefined : pronounKind(tokens[at] as Token);
    if (mention) readPerson(mention);
    else if (kind) readPronoun(kind, at);
    else readPhrase(at);
    const source = standing.sourceEndingAt(at);
    if (source) readSource(source);
  }
  return { people, at: (token) => found.get(token), isEmpty: (token) => empty.has(token) };

  function readPerson(mention: PersonMention): void {
    const { person, start, to } = mention;
    const part = partOf(tokens, start, to);
    seen.add(person);
    note(persons, person, to - 1, part);
    found.set(to - 1, { name: person.name, type: "person", because: "" });
    const joined = standing.speaks(to - 1) ? null : joinedTo(mention);
    if (joined) noteOther({ name: joined, type: "collective" }, to - 1, part);
  }

  /** "Ann Lee and Bo Ek": who is named together with the person. */
  function joinedTo({ person, to }: PersonMention): string | null {
    if (tokens[to]?.lemma !== "and") return null;
    for (let at = to + 1; at < to + 8 && at < tokens.length; at += 1) {
      const next = people.endingAt.get(at);
      if (next && next.start <= to + 4) return `${person.name} and ${next.person.name}`;
    }
    return null;
  }

  function readPhrase(at: number): void {
    const phrase = phraseEndingAt(tokens, at);
    if (!phrase) return;
    const office = officeIn(tokens, phrase);
    if (office) {
      if (isNamedBehind(phrase)) return;
      const part = partOf(tokens, phrase.start, phrase.to);
      const ranked = registerAt(persons, at).ranked(sentenceOf(at), () => 1);
      const person = personInOffice(
        office,
        ranked.map(({ item }) => item),
        seen,
      );
      if (!person) return;
      const because = `“the ${words(phrase)}” is read as ${person.name}, who is called so in the text`;
      found.set(at, { name: person.name, type: "person", because });
      note(persons, person, at, part);
      return;
    }
    const type = standing.speaks(at) ? null : othersType(tokens, phrase);
    if (!type) return;
    const part = partOf(tokens, phrase.start, phrase.to);
    noteOther({ name: nameOf(phrase.start, endOfJoined(phrase)), type }, at, part);
  }

  /** "the envoy, Ann Lee": the name follows. */
  function isNamedBehind({ to }: Phrase): boolean {
    if (tokens[to]?.text !== ",") return false;
    for (let at = to + 1; at < to + 7; at += 1) if (people.endingAt.get(at)?.start === to + 1) return true;
    return false;
  }

  /** "Lawmakers and Governor Ann Lee": the end of whoever is named together with them. */
  function endOfJoined({ to }: Phrase): number {
    if (tokens[to]?.lemma !== "and") return to;
    for (let at = to + 1; at < to + 8 && at < tokens.length; at += 1) {
      const next = people.endingAt.get(at);
      if (next && next.start <= to + 3) return next.to;
    }
    return to;
  }

  /** Several people, a body or a document that somebody's words are attributed to; together with others all are several. */
  function readSource(range: Range): void {
    const [from, to] = nominalPart(tokens, range);
    if (to - from === 1 && pronounKind(tokens[from] as Token)) return;
    const named = peopleIn([from, to], people);
    const phrase = tokens.slice(from, to);
    const both = bothNames(tokens, named);
    if (named.length > 0 && !both && !isTogether(tokens, [from, to], named)) return;
    const type =
      named.length > 0 || phrase.some(({ lemma }) => lemma === "and") ? "collective" : typeOf(phrase);
    if (type === "person" || type === "vague") return;
    const name = both ?? nameOf(from, to).replace(/^(?:the|an?)\s+|[\s,]+$/gi, "");
    noteOther({ name, type }, range[0], "subject");
  }

  function readPronoun(kind: PronounKind, at: number): void {
    if (kind === "speaker") return;
    if (kind === "thing" && isEmptyIt(tokens, at)) {
      empty.add(at);
      return;
    }
    const part = partOf(tokens, at, at + 1);
    if (kind === "plural" || kind === "thing") {
      const other = meant(
        registerAt(others, at).ranked(sentenceOf(at), (item) => fits(item, kind)),
        ENOUGH.other,
      );
      if (!other) return;
      found.set(at, {
        name: other.item.name,
        type: other.item.type,
        because: reason(at, other.item.name, other.sentencesAgo, ""),
      });
      note(others, other.item, at, part);
      return;
    }
    const barred = standing.barredAt(at);
    const ranked = registerAt(persons, at).ranked(sentenceOf(at), (person) =>
      barred.has(person) ? 0 : fitOf(person, kind),
    );
    const person = meant(ranked, ENOUGH.person);
    if (!person) return;
    const { item, sentencesAgo } = person;
    found.set(at, {
      name: item.name,
      type: "person",
      because: reason(at, item.name, sentencesAgo, item.sex === kind ? `; ${item.sexBy} fits` : ""),
    });
    if (!item.sex && ranked.length === 1) [item.sex, item.sexBy] = [kind, "a pronoun"];
    note(persons, item, at, part);
  }

  function noteOther(named: Other, at: number, part: Part): void {
    const other = fullerOf(named);
    note(others, other, at, part);
  }

  /** "UN experts" behind "24 UN experts": the earlier, longer phrase with the same noun and all of these words. */
  function fullerOf({ name, type }: Other): Other {
    const words = wordsIn(name);
    const noun = words.at(-1) ?? "";
    const before = byNoun.get(noun) ?? [];
    const fuller = before.findLast((other) => words.every((word) => other.words.includes(word)));
    if (fuller) return fuller;
    const other = { name, type, words };
    byNoun.set(noun, [...before, other].slice(-REMEMBERED));
    return other;
  }

  function note<Item>(into: Registers<Item>, item: Item, at: number, part: Part): void {
    const prominence = PROMINENCE[part] + (standing.speaks(at) ? SPEAKS : 0);
    const quoted = standing.isQuoted(at);
    const share = standing.isReported(at) ? SHARE.reported : 1;
    into.outside.note(item, sentenceOf(at), prominence, quoted ? SHARE.quoted : share);
    into.quoted.note(item, sentenceOf(at), prominence, quoted ? 1 : SHARE.unquoted);
  }

  function registerAt<Item>(registers: Registers<Item>, at: number): Register<Item> {
    return standing.isQuoted(at) ? registers.quoted : registers.outside;
  }

  function sentenceOf(at: number): number {
    return (tokens[at] as Token).sentence;
  }

  function words({ start, to }: Phrase): string {
    return nameOf(start, to);
  }

  function nameOf(from: number, to: number): string {
    const [start, end] = [tokens[from]?.span.start ?? 0, tokens[to - 1]?.span.end ?? 0];
    return text.slice(start, end).replace(/\s+/g, " ");
  }

  function reason(at: number, name: string, ago: number, fit: string): string {
    const where =
      ago === 0 ? "in the same sentence" : ago === 1 ? "one sentence before" : `${ago} sentences before`;
    return `“${tokens[at]?.text}” is read as ${name}, mentioned ${where}${fit}`;
  }
}

const wordsIn = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/);

interface Registers<Item> {
  readonly outside: Register<Item>;
  readonly quoted: Register<Item>;
}
