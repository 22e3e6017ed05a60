import { classesOf } from "../../shared/word-classes";
import type { Token } from "../../types";
import type { Told } from "./acts";
import { isNameWord, type Said } from "./names";
import { rootOf, stemsOf } from "./words";

/** What somebody is: "the minister of works" is a minister, and of works. */
export interface Description extends Told {
  /** Stem of the noun, and roots of what is added to it. */
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** What a text says that a name's bearer is. */
export interface Office extends Description {
  /** Root of the last word of the name. */
  readonly holder: string;
}

/** Offices that stand before a name as part of it. */
const ranks =
  /^(?:president|chancellor|minister|secretary|senator|governor|mayor|judge|justice|prosecutor|ambassador|general|colonel|sheriff|bishop|king|queen|prince|princess)$/i;

/** Number of WordNet's file of persons. */
const PERSON = 18;

/** The tokens that name a kind of person: nouns whose first sense is one, and ranks. */
export function personsIn(tokens: readonly Token[]): ReadonlySet<Token> {
  const { sense } = classesOf(tokens);
  return new Set(
    tokens.filter(({ pos, text }, at) => (pos === "NOUN" && sense[at] === PERSON) || ranks.test(text)),
  );
}

/** Who holds an office no more, or not yet, is still told by it. */
const tense = /^(?:former|then|outgoing|incoming|acting|new|old|late|current)$/i;

const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|ADJ|PROPN)$/.test(token?.pos ?? "");

const rootIn = (token: Token): string => rootOf(stemsOf(token)[0] ?? "");

/** Classes of the words of a description; the tagger takes the works of "minister of works" for a verb. */
const carries = new Set(["NOUN", "ADJ", "PROPN", "VERB"]);

const isOne = ({ pos, lemma, text }: Token): boolean => pos === "PROPN" || lemma === text.toLowerCase();

const indefinite = /^(?:an?|another|any|no|every|each|some|one)$/i;

/** Index after the nouns and adjectives from an index on, possessors among them. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isNominal(tokens[at]) || (at > from && tokens[at]?.pos === "PART" && isNominal(tokens[at + 1])))
    at += 1;
  return at;
}

/** The persons that a sentence describes, each with what "of" or "for" adds; plural and indefinite ones mean no one person. */
export function descriptionsOf(
  tokens: readonly Token[],
  persons: ReadonlySet<Token>,
): readonly Description[] {
  const found: Description[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isNominal(tokens[from])) continue;
    const end = endOfRun(tokens, from);
    const head = tokens[end - 1] as Token;
    const added = tokens[end + 1]?.pos === "DET" ? end + 2 : end + 1;
    const to = /^(?:of|for)$/i.test(tokens[end]?.text ?? "") ? endOfRun(tokens, added + 1) : end;
    const modifiers = tokens
      .slice(from, Math.max(end, to))
      .filter((token) => token !== head && carries.has(token.pos) && !tense.test(token.text));
    if (persons.has(head) && isOne(head) && !indefinite.test(tokens[from - 1]?.text ?? ""))
      found.push({
        head: stemsOf(head)[0] ?? "",
        modifiers: new Set(modifiers.map(rootIn)),
        roots: new Set([head, ...modifiers].map(rootIn)),
        text: tokens
          .slice(from, Math.max(end, to))
          .map(({ text }) => text)
          .join(" "),
      });
    from = end - 1;
  }
  return found;
}

/** Offices right before a name, capitalised as part of it: "Judge Ann Lee". */
const ranksOf = (tokens: readonly Token[]): readonly Said[] =>
  tokens.flatMap(({ text }, index) => {
    if (!ranks.test(text)) return [];
    let [from, name] = [index, index];
    while (/^\p{Lu}/u.test(tokens[from - 1]?.text ?? "") && isNominal(tokens[from - 1])) from -= 1;
    while (tokens[name + 1] && isNameWord(tokens[name + 1] as Token, tokens[name])) name += 1;
    return name > index ? [{ name, from, to: index + 1 }] : [];
  });

/** What a sentence says that names' bearers are, by appositions and titles; one between two names is the first one's. */
export function officesOf(
  tokens: readonly Token[],
  said: readonly Said[],
  persons: ReadonlySet<Token>,
): readonly Office[] {
  const stretches = new Map([...said, ...ranksOf(tokens)].toReversed().map((each) => [each.from, each]));
  return [...stretches.values()].flatMap(({ name, from, to }) => {
    const described = tokens.slice(from, to).filter(({ pos }) => pos !== "DET");
    const [first] = descriptionsOf(described, persons);
    const last = tokens[name];
    return first && last ? [{ ...first, holder: rootIn(last) }] : [];
  });
}

/** Tells whom a description means: `null` unless all that the texts say leaves one. */
export type Holders = (description: Description) => string | null;

/** An office with more holders than this is a kind of people, and seeking among them would take long. */
const mostHolders = 12;

/** Who holds which office, over all texts compared. */
export function holdersOf(offices: readonly Office[]): Holders {
  const byHead = new Map<string, Map<string, Set<string>>>();
  for (const { head, holder, modifiers } of offices) {
    const holders = byHead.get(head) ?? new Map<string, Set<string>>();
    byHead.set(head, holders);
    const known = holders.get(holder) ?? new Set<string>();
    holders.set(holder, known);
    for (const root of modifiers) known.add(root);
  }
  return ({ head, modifiers }) => {
    const holders = byHead.get(head);
    if (!holders || holders.size > mostHolders) return null;
    const fitting = [...holders].filter(([, known]) => [...modifiers].every((root) => known.has(root)));
    return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
  };
}
