import type { KnownPhrase } from "../shared/gazetteer";
import type { Token } from "../types";
import data from "./heads.json";
import { lowerAt, type Mention, referentOf, wording } from "./mention";

const FACETS = new Map(data.facets.flatMap(({ facet, words }) => words.map((word) => [word, facet])));
const BETWEEN = new Set(data.between.words);
/** Before these a city is a place, not a government ("in Washington"). */
const PLACE_WORDS = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "into",
  "around",
  "outside",
  "inside",
  "across",
  "toward",
  "towards",
]);
const MOST_BETWEEN = 3;

/** The noun that makes a country's name or adjective a label ("regime"), and where it ends. */
export function headAt(
  tokens: readonly Token[],
  from: number,
): { word: string; facet: string; to: number } | null {
  let found: { word: string; facet: string; to: number } | null = null;
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const word = lowerAt(tokens, at, from);
    const facet = FACETS.get(word);
    if (facet && (facet === "state" || !isNoun(tokens[at + 1], tokens[from])))
      found = { word, facet, to: at + 1 };
    if (!BETWEEN.has(word)) break;
  }
  return found;
}

const isNoun = (token: Token | undefined, near: Token | undefined): boolean =>
  token !== undefined && token.sentence === near?.sentence && (token.pos === "NOUN" || token.pos === "PROPN");

/**
 * A country that the phrase at token `from` names: by its name, as "<country or adjective> <regime, forces, …>", as a people, or by
 * the city or house its government sits in.
 */
export function stateAt(tokens: readonly Token[], from: number, match: KnownPhrase): Mention | null {
  if (match.known.roles.has("group")) return null;
  const { name, roles } = match.known;
  const mention = (to: number, facet: string, heads: readonly string[], because: string): Mention => ({
    from,
    to,
    referent: referentOf(name, facet),
    heads,
    facet,
    label: `${wording(tokens, from, match.to)}${to > match.to ? ` ${wording(tokens, match.to, to, true)}` : ""}`,
    because,
  });
  if (lowerAt(tokens, match.to, from) === "-") return null;
  const head = headAt(tokens, match.to);
  if (head) {
    const words = wording(tokens, match.to, head.to, true).split(" ");
    return mention(head.to, head.facet, words, `'${head.word}' of ${name}`);
  }
  if (roles.has("country")) return mention(match.to, "state", [], `name of ${name}`);
  if (roles.has("seat"))
    return isSeat(tokens, from, match.to)
      ? mention(match.to, "state", [], `seat of government of ${name}, named in its stead`)
      : null;
  const alone =
    !roles.has("adjective") ||
    (lowerAt(tokens, from - 1, from) === "the" && !isNoun(tokens[match.to], tokens[from]));
  return roles.has("people") && alone
    ? mention(match.to, "people", [], `name of the people of ${name}`)
    : null;
}

/** Whether a city or house is named as an actor: not after "in" or "from", unless with "'s"; not in a dateline. */
function isSeat(tokens: readonly Token[], from: number, to: number): boolean {
  if (lowerAt(tokens, to, from) === "'s") return true;
  if (lowerAt(tokens, to, from) === "," && /^(?:\p{Lu}|\d)/u.test(tokens[to + 1]?.text ?? "")) return false;
  const before = lowerAt(tokens, from - 1, from);
  return !PLACE_WORDS.has(before === "the" ? lowerAt(tokens, from - 2, from) : before);
}
