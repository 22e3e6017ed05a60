import { knownAt } from "../shared/gazetteer";
import { type Finding, named } from "./finding";
import { ACTORS, isNoun, isPossessive, pos, type View, word, words } from "./view";

/** Most tokens between an agent and its action's noun ("Israel's latest and most violent attacks"). */
const REACH_LEFT = 6;

/** Who a noun for an action belongs to by the words directly before it: "Israel's attacks", "Hamas attack". */
export function ownerOf(view: View, noun: number): Finding | null {
  for (let at = noun - 1; at >= view.from && noun - at <= REACH_LEFT; at -= 1) {
    const here = word(view, at);
    if (here === "'s" || isPluralPossessive(view, at)) {
      return at > view.from
        ? named(at - 1, `possessive '${words(view, at - 1, at + 1)}' names the agent`)
        : null;
    }
    if (isPossessive(view, at)) return named(at, `possessive '${here}' names the agent`);
    const modifier = modifierOf(view, at);
    if (modifier) return modifier;
    if (!/^(?:ADJ|NOUN|NUM|VERB|PROPN|CCONJ)$/.test(pos(view, at) ?? "")) return null;
  }
  return null;
}

/** The apostrophe of "settlers' attacks", not a closing quotation mark. */
const isPluralPossessive = (view: View, at: number): boolean =>
  word(view, at) === "'" &&
  word(view, at - 1).endsWith("s") &&
  isNoun(view, at - 1) &&
  view.tokens[at]?.span.start === view.tokens[at - 1]?.span.end;

/** "Israeli attacks", "US sanctions", "police raid"; a country's full name or a city before a noun may be the place. */
function modifierOf(view: View, at: number): Finding | null {
  const known = knownAt(view.tokens, at);
  const roles = known?.known.roles;
  const abbreviation = /^(?:\p{Lu}\.?){2,}$/u.test(view.tokens[at]?.text ?? "");
  const acts = roles?.has("adjective") || roles?.has("group") || (roles?.has("country") && abbreviation);
  if (!acts && !(ACTORS.has(word(view, at)) && isNoun(view, at))) return null;
  return named(at, `'${words(view, at, known?.to ?? at + 1)}' before the noun names the agent`);
}
