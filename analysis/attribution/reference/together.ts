import type { Token } from "../../types";
import type { Range } from "../range";
import { sourceNoun } from "../source-type";
import type { People, PersonMention } from "./people";

/** What ends the part of a phrase that says who speaks. */
const STOPS = /^(?:[,(—]|of|for|from|in|at|with|by)$/;

/** Where people are named in tokens `[from, to)`. */
export function peopleIn([from, to]: Range, { endingAt }: People): readonly PersonMention[] {
  const found: PersonMention[] = [];
  for (let at = from; at < to; at += 1) {
    const mention = endingAt.get(at);
    if (mention) found.push(mention);
  }
  return found;
}

/** "Ann Lee and Bo Ek": the names of two people with "and" between them, else `null`. */
export function bothNames(tokens: readonly Token[], people: readonly PersonMention[]): string | null {
  const [first, second] = people;
  if (!first || !second || people.length !== 2) return null;
  const joined = tokens[first.to]?.lemma === "and" && second.start === first.to + 1;
  return joined && first.person !== second.person ? `${first.person.name} and ${second.person.name}` : null;
}

/** "Lawmakers and Governor Ann Lee", "Ann Lee and her allies": whether a person is named together with others. */
export function isTogether(
  tokens: readonly Token[],
  [from, to]: Range,
  people: readonly PersonMention[],
): boolean {
  for (let at = from + 1; at < to - 1 && !STOPS.test(tokens[at]?.text ?? ""); at += 1) {
    if (tokens[at]?.lemma !== "and") continue;
    const before = tokens[at - 1] as Token;
    if (people.some((mention) => mention.to === at)) return true;
    const right = people.some((mention) => mention.start === at + 1);
    if (right && sourceNoun(before) !== undefined && /[^s]s$/.test(before.text)) return true;
  }
  return false;
}
