import { type KnownPhrase, knownAt } from "../shared/gazetteer";
import type { Token } from "../types";
import { definiteAt, ledGovernment } from "./definite";
import { lowerAt, type Mention, wording } from "./mention";
import { type Context, nameEnd } from "./names";
import { officeAt } from "./offices";
import { territoryAt } from "./places";
import { isPossessive, withoutPossessive } from "./possessive";
import { stateAt } from "./states";
import { isTitle } from "./titles";

/** What one reading of the tokens finds. */
export interface Scan {
  /** In text order, without overlap. */
  readonly mentions: readonly Mention[];
  /** Surname -> country, for people named with an office of that country. */
  readonly leaders: ReadonlyMap<string, string>;
}

/** Single words of these endings before a noun are adjectives ("Republican parties"), not names. */
const ADJECTIVE = /(?:an|ic|ish|ese|ern|ist)$/;

/** Every phrase that names a state, place, office, person or body, and phrases that take one up. Linear. */
export function scan(tokens: readonly Token[], context: Context): Scan {
  const mentions: Mention[] = [];
  const leaders = new Map<string, string>();
  let country: string | null = null;
  let at = 0;
  while (at < tokens.length) {
    if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) country = null;
    const opening = context.openings[at];
    if (opening !== "any") {
      const definite = opening === "definite" ? definiteAt(tokens, at, context) : null;
      if (definite) mentions.push(definite);
      at = definite?.to ?? at + 1;
      continue;
    }
    const last = mentions.at(-1);
    const possessor = last?.to === at - 1 && lowerAt(tokens, at - 1, at) === "'s" ? country : null;
    const known = knownAt(tokens, at);
    const office = officeAt(tokens, at, known, { possessor, earlier: country });
    if (office) {
      country = office.country;
      mentions.push(office);
      const end = nameEnd(tokens, office.to, context);
      if (end > office.to) leaders.set(withoutPossessive(tokens[end - 1]?.text ?? ""), office.country);
      at = office.to;
      continue;
    }
    const found = mentionsAt(tokens, at, known, context);
    if (known && !known.known.roles.has("group")) country = known.known.name;
    mentions.push(...found);
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return { mentions, leaders };
}

function mentionsAt(
  tokens: readonly Token[],
  at: number,
  asWritten: KnownPhrase | null,
  context: Context,
): readonly Mention[] {
  const definite = definiteAt(tokens, at, context);
  if (definite) return [definite];
  const territory = territoryAt(tokens, at, asWritten);
  if (isTitle(tokens, at)) return [];
  const inCapitals = context.inCapitals.has(tokens[at]?.sentence ?? -1);
  const known = inCapitals ? knownAt(tokens, at, true) : asWritten;
  const end = nameEnd(tokens, at, context);
  if (territory && territory.to >= end) return [territory];
  if (known && known.to >= end) {
    const { name, roles } = known.known;
    if (roles.has("group")) return [nameMention(tokens, at, known.to, name)];
    const state = stateAt(tokens, at, known);
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
  const written = wording(tokens, from, to);
  const label = isPossessive(tokens, to - 1) ? withoutPossessive(written) : written;
  const ending = written.length - label.length;
  return {
    from,
    to,
    referent: referent ?? null,
    heads: [],
    facet: "name",
    label,
    ending,
    because: `name '${label}'`,
  };
}
