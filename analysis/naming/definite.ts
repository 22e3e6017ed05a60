import { knownAt } from "../shared/gazetteer";
import type { Token } from "../types";
import data from "./heads.json";
import { lowerAt, type Mention, referentOf, wording } from "./mention";
import { type Context, nameEnd } from "./names";
import names from "./names.json";
import { isPossessive, withoutPossessive } from "./possessive";
import { headAt } from "./states";
import { isTitle } from "./titles";

/** Words before a phrase that takes up what was named before. */
export const DETERMINERS = new Set(["the", "this", "that", "these", "those"]);
const DEFINITE = new Set(data.facets.flatMap(({ definite }) => definite));
const GOVERNMENT = new Set(
  data.facets.filter(({ facet }) => facet === "state").flatMap(({ definite }) => definite),
);
/** Noun for a body -> the first noun of its line, which stands for the whole line. */
export const BODIES = new Map(
  names.bodies.words.flatMap((line) => line.map((word) => [word, line[0] ?? word])),
);
const MOST_MODIFIERS = 2;
/** Tokens between "administration of" and the leader's name: a country, a title of two words. */
const MOST_BEFORE_LEADER = 4;

/** A phrase at token `from` that takes up a referent named elsewhere: "the regime", "the international tribunal". */
export function definiteAt(tokens: readonly Token[], from: number, context: Context): Mention | null {
  if (!DETERMINERS.has(lowerAt(tokens, from, from))) return null;
  let at = from + 1;
  while (at <= from + MOST_MODIFIERS && isModifier(tokens[at]) && !isHead(lowerAt(tokens, at, from))) at += 1;
  if (!isHead(lowerAt(tokens, at, from)) || nameEnd(tokens, at, context) > at + 1) return null;
  const body = BODIES.get(lowerAt(tokens, at, from));
  const head = headAt(tokens, at) ?? (body ? { word: body, facet: "body", to: at + 1 } : null);
  if (!head) return null;
  const phrase = {
    from: from + 1,
    heads: head.facet === "body" ? [head.word] : wording(tokens, at, head.to, true).split(" "),
    facet: head.facet,
  };
  const label = wording(tokens, from + 1, head.to, true);
  const of = lowerAt(tokens, head.to, from) === "of";
  const owner = of ? knownAt(tokens, head.to + (lowerAt(tokens, head.to + 1, from) === "the" ? 2 : 1)) : null;
  const leader = of && GOVERNMENT.has(head.word) ? leaderAfter(tokens, head.to + 1, context) : null;
  if (leader)
    return { ...phrase, to: head.to, referent: null, leader, label, because: `government led by ${leader}` };
  if (owner?.known.roles.has("country") && head.facet !== "body") {
    const referent = referentOf(owner.known.name, head.facet);
    const full = `${label} of ${wording(tokens, head.to + 1, owner.to).replace(/^the /i, "")}`;
    return {
      ...phrase,
      to: owner.to,
      referent,
      label: full,
      because: `'${head.word}' of ${owner.known.name}`,
    };
  }
  return { ...phrase, to: head.to, referent: null, label, because: `'${label}' takes up` };
}

const isHead = (word: string): boolean => DEFINITE.has(word) || BODIES.has(word);

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.text) && (token.pos === "ADJ" || token.pos === "VERB");

/** Surname in "of U.S. President Joe Biden", where the name starts at or soon after `start`. */
function leaderAfter(tokens: readonly Token[], start: number, context: Context): string | null {
  let at = start;
  while (at < start + MOST_BEFORE_LEADER && (isTitle(tokens, at) || knownAt(tokens, at)))
    at = knownAt(tokens, at)?.to ?? at + 1;
  const end = nameEnd(tokens, at, context);
  return end > at ? withoutPossessive(tokens[end - 1]?.text ?? "") : null;
}

/** A government named by who leads it: "Biden administration", where the name takes tokens `[from, nameTo)`. */
export function ledGovernment(tokens: readonly Token[], from: number, nameTo: number): Mention | null {
  const parted = lowerAt(tokens, nameTo, from) === "'s";
  const possessive = parted || isPossessive(tokens, nameTo - 1);
  const head = parted ? nameTo + 1 : nameTo;
  const word = lowerAt(tokens, head, from);
  const leader = withoutPossessive(tokens[nameTo - 1]?.text ?? "");
  if (!GOVERNMENT.has(word) || !/^\p{Lu}\p{Ll}/u.test(leader)) return null;
  return {
    from: possessive ? head : from,
    to: head + 1,
    referent: null,
    leader,
    heads: [word],
    facet: "state",
    label: possessive ? word : `${wording(tokens, from, nameTo)} ${word}`,
    because: `government led by ${leader}`,
  };
}
