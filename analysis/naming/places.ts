import { beginningsOf, longestAt } from "../shared/beginnings";
import { type KnownPhrase, knownAt } from "../shared/gazetteer";
import type { Token } from "../types";
import { lowerAt, type Mention, referentOf, wording } from "./mention";
import data from "./territories.json";

/** Words before the name of a place that are part of what it is called. */
export const MODIFIERS = new Set(data.modifiers.words);
const HEADS = new Set(data.heads.words);
/** Beginnings of the names of places, with the first name each place goes by. */
export const PLACES = beginningsOf(
  data.places.flatMap((names) => names.map((name) => [name.replace(/\s/g, ""), names[0] ?? name] as const)),
);

/**
 * A territory at token `from`: a place that goes by several names, with its modifiers ("besieged Gaza Strip"), a
 * country's territory ("occupied Palestinian territory"), or "occupied territories", whose owner the text must tell.
 * `known` is what is known to be named from that token on.
 */
export function territoryAt(
  tokens: readonly Token[],
  from: number,
  known: KnownPhrase | null,
): Mention | null {
  let at = from;
  while (at < from + 2 && MODIFIERS.has(lowerAt(tokens, at, from))) at += 1;
  const place = tokens[at]?.sentence === tokens[from]?.sentence ? longestAt(PLACES, tokens, at) : null;
  if (place) {
    const label =
      at > from
        ? `${wording(tokens, from, at, true)} ${wording(tokens, at, place.to)}`
        : wording(tokens, at, place.to);
    return {
      from,
      to: place.to,
      referent: place.value,
      heads: [],
      facet: "place",
      label,
      because: `name of ${place.value}`,
    };
  }
  const owner = at === from ? known : knownAt(tokens, at);
  const head = owner?.known.roles.has("adjective") ? owner.to : at;
  if (!HEADS.has(lowerAt(tokens, head, from)) || head === from) return null;
  const label = `${wording(tokens, from, at, true)} ${wording(tokens, at, head)} ${wording(tokens, head, head + 1, true)}`;
  return {
    from,
    to: head + 1,
    referent: head > at && owner ? referentOf(owner.known.name, "territory") : null,
    heads: ["territory"],
    facet: "territory",
    label: label.replace(/\s+/g, " ").trim(),
    because:
      head > at && owner
        ? `territory of ${owner.known.name}`
        : "territory whose owner is named elsewhere in the text",
  };
}
