import type { Token } from "../../types";
import { beginningsOf, longestAt } from "../beginnings";
import { isCapital } from "../letters";
import africa from "./africa.json";
import americas from "./americas.json";
import asia from "./asia.json";
import europe from "./europe.json";
import groups from "./groups.json";
import oceania from "./oceania.json";

/** What a known phrase can stand for: a country, its people, the city or house its government sits in, … */
export type Role = "country" | "adjective" | "people" | "seat" | "group";

/** A phrase of the gazetteer: the name it belongs to, and every role it can play. */
export interface Known {
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
}

/** A known phrase in a text: its tokens end before `to`. */
export interface KnownPhrase {
  readonly known: Known;
  readonly to: number;
}

interface Country {
  readonly name: string;
  readonly also?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: readonly string[];
  readonly seats?: readonly string[];
}

/** In a sentence of capitals, shorter names cannot be told from words ("US", "WHO"). */
const SHORTEST_IN_CAPITALS = 4;

const phrases = new Map<string, { readonly name: string; readonly roles: Set<Role> }>();
const capitals = new Map<string, Known>();

for (const { countries } of [africa, americas, asia, europe, oceania]) {
  for (const country of countries as readonly Country[]) {
    add(country.name, "country", [country.name, ...(country.also ?? [])]);
    add(country.name, "adjective", country.adjectives ?? []);
    add(country.name, "people", country.people ?? (country.adjectives ?? []).map((word) => `${word}s`));
    add(country.name, "seat", country.seats ?? []);
  }
}
for (const { names } of groups) for (const all of names) add(all[0] ?? "", "group", all);

function add(name: string, role: Role, all: readonly string[]): void {
  for (const phrase of all) {
    const key = phrase.replace(/\s/g, "");
    const known = phrases.get(key) ?? { name, roles: new Set<Role>() };
    if (known.name === name) known.roles.add(role);
    phrases.set(key, known);
    if (key.length >= SHORTEST_IN_CAPITALS) capitals.set(key.toUpperCase(), known);
  }
}

const asWritten = beginningsOf<Known>(phrases);
const asCapitals = beginningsOf(capitals);

const inSmall = new Set([...asWritten.keys()].filter((beginning) => !isCapital(beginning)));

/** Whether some phrase of the gazetteer begins with this word, which is in lower case. */
export const beginsKnown = (word: string): boolean => inSmall.has(word);

/**
 * The longest phrase of the gazetteer that starts at token `from`, with the index after its last token; `null` if
 * there is none. Letter case counts, so "us" is no country; `inCapitals` says that the whole sentence is in capitals.
 */
export function knownAt(tokens: readonly Token[], from: number, inCapitals = false): KnownPhrase | null {
  const found = longestAt(inCapitals ? asCapitals : asWritten, tokens, from);
  return found && { known: found.value, to: found.to };
}
