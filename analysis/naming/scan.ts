import { knownAt } from "../shared/gazetteer";
import { sentenceEnd } from "../shared/sentence-ranges";
import type { Reading, Token } from "../types";
import { DETERMINERS, definiteAt, ledGovernment } from "./definite";
import { lowerAt, type Mention, wording } from "./mention";
import { branch, type Context, isTitle, nameEnd, PARTICLES } from "./names";
import { OFFICES, officeAt } from "./offices";
import { MODIFIERS, PLACES, territoryAt } from "./places";
import { stateAt } from "./states";

/** What one reading of the tokens finds. */
export interface Scan {
  /** In text order, without overlap. */
  readonly mentions: readonly Mention[];
  /** Surname -> country, for people named with an office of that country. */
  readonly leaders: ReadonlyMap<string, string>;
}

/** Single words of these endings before a noun are adjectives ("Republican parties"), not names. */
const ADJECTIVE = /(?:an|ic|ish|ese|ern|ist)$/;

/** In lower case, only these words and phrases of the gazetteer begin what names or takes up something. */
const OPENERS = [DETERMINERS, MODIFIERS, OFFICES, PARTICLES, PLACES];

/** Every phrase that names a state, place, office, person or body, and phrases that take one up. Linear. */
export function scan(tokens: readonly Token[], context: Context): Scan {
  const mentions: Mention[] = [];
  const leaders = new Map<string, string>();
  let country: string | null = null;
  let at = 0;
  while (at < tokens.length) {
    if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) country = null;
    if (isPlain(tokens, at, context)) {
      at += 1;
      continue;
    }
    const last = mentions.at(-1);
    const possessor = last?.to === at - 1 && lowerAt(tokens, at - 1, at) === "'s" ? country : null;
    const office = officeAt(tokens, at, { possessor, earlier: country });
    if (office) {
      country = office.country;
      mentions.push(office);
      const end = nameEnd(tokens, office.to, context);
      if (end > office.to) leaders.set(tokens[end - 1]?.text ?? "", office.country);
      at = office.to;
      continue;
    }
    const found = mentionsAt(tokens, at, context);
    const known = knownAt(tokens, at);
    if (known && !known.known.roles.has("group")) country = known.known.name;
    mentions.push(...found);
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return { mentions, leaders };
}

/** Most words: in lower case, and no rule looks for a name that begins with them. */
const isPlain = (tokens: readonly Token[], at: number, { lowerCase }: Context): boolean => {
  const text = tokens[at]?.text ?? "";
  return lowerCase.has(text) && !OPENERS.some((words) => words.has(text)) && !knownAt(tokens, at);
};

function mentionsAt(tokens: readonly Token[], at: number, context: Context): readonly Mention[] {
  const definite = definiteAt(tokens, at, context);
  if (definite) return [definite];
  const territory = territoryAt(tokens, at);
  if (isTitle(tokens[at])) return [];
  const inCapitals = context.inCapitals.has(tokens[at]?.sentence ?? -1);
  const known = knownAt(tokens, at, inCapitals);
  const end = nameEnd(tokens, at, context);
  if (territory && territory.to >= end) return [territory];
  if (known && known.to >= end) {
    const { name, roles } = known.known;
    if (roles.has("group")) return [nameMention(tokens, at, known.to, name)];
    const state = stateAt(tokens, at, inCapitals);
    return state ? [state] : [];
  }
  if (end === at) return [];
  const led = ledGovernment(tokens, at, end);
  if (led) return led.from > at ? [nameMention(tokens, at, end), led] : [led];
  const next = tokens[end];
  const adjective = end === at + 1 && ADJECTIVE.test(tokens[at]?.text ?? "") && next?.pos === "NOUN";
  return adjective ? [] : [nameMention(tokens, at, end)];
}

function nameMention(tokens: readonly Token[], from: number, to: number, referent?: string): Mention {
  const label = wording(tokens, from, to);
  return {
    from,
    to,
    referent: referent ?? null,
    heads: [],
    facet: "name",
    label,
    because: `name '${label}'`,
  };
}

/** What must be known of the whole text before names are looked for. */
export function contextOf({ tokens }: Pick<Reading, "tokens">): Context {
  const lowerCase = new Set<string>();
  const branches = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const { text } = tokens[at] as Token;
    if (text === "-" && knownAt(tokens, at + 1)?.known.roles.has("country")) branches.add(branch(tokens, at));
    if (text === text.toLowerCase()) lowerCase.add(text);
  }
  const inCapitals = new Set<number>();
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = sentenceEnd(tokens, from);
    if (isLoud(tokens, from, to)) inCapitals.add((tokens[from] as Token).sentence);
  }
  return { lowerCase, inCapitals, branches };
}

/** Whether nearly all words of the tokens `[from, to)` are in capitals. */
function isLoud(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capital = 0;
  for (let at = from; at < to; at += 1) {
    const { text, word } = tokens[at] as Token;
    if (!word || text.length < 2 || !/\p{L}/u.test(text)) continue;
    words += 1;
    if (text === text.toUpperCase()) capital += 1;
  }
  return words > 2 && capital / words > 0.7;
}
