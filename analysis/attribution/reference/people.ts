import { knownAt } from "../../shared/gazetteer/index";
import { endsSmall } from "../../shared/letters";
import { hull, textOf } from "../../shared/spans";
import type { Token } from "../../types";
import { isBody, isPlaceWord } from "../source-type";
import { givenName } from "./given-names";
import { isParticle, isSuffix, type NameRun, nameRuns } from "./name-runs";
import { type Offices, officesAround } from "./offices";
import { courtesySex, isTitle, type Sex, sexOfNoun } from "./titles";

/** Longest name of a person, in words. */
const LONGEST_NAME = 5;

/** The tagger leaves it at some names. */
const POSSESSIVE = /['’]s?$/;

/** A person whom a document names. */
export interface Person {
  /** The fullest name that the document gives. */
  name: string;
  readonly surname: string;
  readonly given: string | null;
  sex: Sex | null;
  /** What tells the sex, in words for a reader. */
  sexBy: "a title" | "the given name" | "a pronoun" | null;
  /** What the document calls the person: "senator", "former senator". */
  readonly offices: Set<string>;
  /** Whether a title, an office or a known given name says that it is a person's name. */
  sure: boolean;
  /** How often the full name stands in the text. */
  times: number;
}

/** A place where a person is named: tokens `[from, to)`, those from `start` on with the titles. */
export interface PersonMention extends NameRun {
  readonly person: Person;
}

/** The people of a document, and where they are named, by the last token of the name. */
export interface People {
  readonly all: readonly Person[];
  readonly endingAt: ReadonlyMap<number, PersonMention>;
}

/** Who is named in a document. Full names are read first, then what stands for them: a surname, a title and a surname. */
export function readPeople(text: string, tokens: readonly Token[]): People {
  const bySurname = new Map<string, Person[]>();
  /** Who has something behind the surname ("Lee Jr."), by surname. */
  const suffixed = new Map<string, Person[]>();
  const all: Person[] = [];
  const endingAt = new Map<number, PersonMention>();
  const runs = [...nameRuns(tokens)].map((run) => candidateOf(text, tokens, run));
  for (const pass of [readFull, readShort])
    for (const candidate of runs) {
      const person = candidate && pass(candidate);
      if (!candidate || !person) continue;
      note(person, candidate);
      endingAt.set(candidate.run.to - 1, { ...candidate.run, person });
    }
  return { all, endingAt };

  function readFull({ name, surname, given, offices, titled }: Candidate): Person | null {
    if (given === null) return null;
    const same = bySurname.get(surname)?.find((other) => isSameGiven(other.given, given));
    if (same) {
      same.times += 1;
      if (name.length > same.name.length) same.name = name;
      return same;
    }
    return add({ name, surname, given, offices, titled });
  }

  function readShort(candidate: Candidate): Person | null {
    if (candidate.given !== null) return null;
    const { surname, titled, sex, offices } = candidate;
    const named = [...(bySurname.get(surname) ?? []), ...(suffixed.get(surname) ?? [])];
    const possible = named.filter((other) => !sex || other.sexBy !== "a title" || other.sex === sex);
    const alike = possible.filter((other) => !sex || other.sex === sex);
    const unknown = possible.filter((other) => other.sex === null);
    const fitting = [alike, unknown, possible].find((people) => people.length > 0) ?? [];
    const plain = fitting.filter((other) => other.surname === surname);
    const inOffice = fitting.filter((other) => offices.current.some((office) => other.offices.has(office)));
    const found = mostNamed(inOffice.length > 0 ? inOffice : plain.length > 0 ? plain : fitting);
    return found ?? (titled ? add(candidate) : null);
  }

  function add({ name, surname, given }: Omit<Candidate, "run" | "sex">): Person {
    const person: Person = {
      ...{ name, surname, given, sex: null, sexBy: null, offices: new Set<string>() },
      ...{ sure: false, times: 1 },
    };
    all.push(person);
    push(bySurname, surname, person);
    const [bare = surname, suffix] = surname.split(" ");
    if (suffix) push(suffixed, bare, person);
    return person;
  }
}

/** Whether the word is a known given name; "Al" and "De" are particles more often. */
const isGiven = (token: Token): boolean => !isParticle(token) && givenName(token.text) !== undefined;

interface Candidate {
  readonly run: NameRun;
  readonly name: string;
  readonly surname: string;
  readonly given: string | null;
  readonly offices: Offices;
  readonly titled: boolean;
  readonly sex: Sex | null;
}

/** What a run of proper nouns is as a person's name; `null` where its words name a body or a place ("R-Calif."). */
function candidateOf(text: string, tokens: readonly Token[], run: NameRun): Candidate | null {
  const words = tokens.slice(run.from, run.to);
  if (tokens[run.from - 1]?.text === "(" && words[0]?.text.length === 1) return null;
  const titles = tokens.slice(run.start, run.from);
  const offices = officesAround(tokens, run);
  const titled = titles.some(isTitle) || offices.before;
  const first = words[0];
  if (!titled && tokens[run.start - 1]?.pos === "DET") return null;
  const known = first !== undefined && words.length > 1 && isGiven(first);
  const named = words.filter((word) => word.word);
  if (named.length === 0 || named.length > LONGEST_NAME) return null;
  if (!titled && !known && !mayBePerson(words)) return null;
  const ends = words.at(-1) as Token;
  const ofBody = isBody(ends) ? !known || named.length > 2 : !titled && named.slice(1).some(isBody);
  if (ofBody && named.length > 1) return null;
  const suffix = isSuffix(ends) && words.length > 1;
  const last = (suffix ? words.at(-2) : ends) as Token;
  const courtesy = titles.map(courtesySex).find((sex) => sex !== undefined);
  return {
    run,
    name: textOf(text, hull(words.map(({ span }) => span)))
      .replace(/\s+/g, " ")
      .replace(POSSESSIVE, ""),
    surname: suffix ? `${last.text} ${ends.text}` : last.text.replace(POSSESSIVE, ""),
    given: words.length > (suffix ? 2 : 1) ? (first as Token).text : null,
    offices,
    titled,
    sex:
      courtesy ??
      offices.current.map((office) => sexOfNoun(headOf(office))).find((sex) => sex !== undefined) ??
      null,
  };
}

/** Whether a run without title or known given name may be a person's name: no place, body or word in capitals. */
function mayBePerson(words: readonly Token[]): boolean {
  if (words.some((word) => isBody(word) || isInCapitals(word)) || isPlaceWord(words[0] as Token))
    return false;
  return !words.some((_word, index) => knownAt(words, index) !== null);
}

/** Whether the word is in capitals and no Roman number; most words end with a small letter. */
const isInCapitals = ({ text }: Token): boolean =>
  !endsSmall(text) && /^\p{Lu}{2,}$/u.test(text) && !/^[IVX]+$/.test(text);

function note(person: Person, { run, offices, titled, sex }: Candidate): void {
  for (const office of offices.current) person.offices.add(office);
  for (const office of offices.past) person.offices.add(`former ${office}`);
  const given = person.given ? givenName(person.given) : undefined;
  if (titled || given !== undefined) person.sure = true;
  if (sex) [person.sex, person.sexBy] = [sex, "a title"];
  else if (!person.sex && given && given !== "either") [person.sex, person.sexBy] = [given, "the given name"];
  if (run.to - run.from > 1) person.times += 1;
}

function push(into: Map<string, Person[]>, key: string, person: Person): void {
  const others = into.get(key);
  if (others) others.push(person);
  else into.set(key, [person]);
}

const headOf = (office: string): string => office.split(" ").at(-1) ?? office;

/** "J." and "John" may be one person's; "Bill" and "Hillary" are not. */
function isSameGiven(one: string | null, other: string): boolean {
  if (one === null || one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return /^\p{Lu}\.?$/u.test(short) && long.startsWith(short[0] as string);
}

const mostNamed = (people: readonly Person[]): Person | null =>
  people.reduce<Person | null>((most, person) => (most && most.times >= person.times ? most : person), null);
