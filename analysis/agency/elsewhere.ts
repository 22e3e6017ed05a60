import { knownAt } from "../shared/gazetteer";
import { ACTORS, BE, isActor, isAdverb, isNoun, isTime, pos, REACH, SPEECH, type View, word } from "./view";

/** How far an agent named elsewhere is looked for: any usual sentence whole, and yet a bound on the cost. */
const SENTENCE_REACH = 80;

/** Tokens that may name the agent of an action whose own clause names none, each list in text order. */
export interface Candidates {
  /** Agents of other actions in the sentence: looked at first. */
  readonly agents: readonly number[];
  /** Nouns for those who act, and countries that something belongs to or is done by. */
  readonly actors: readonly number[];
  /** Countries, persons and those behind pronouns that are subjects of a verb: they act in the infinitives and "-ing" forms that follow. */
  readonly subjects: readonly number[];
}

/** The candidates of a sentence, of which `agents` are known already. */
export function candidatesIn(view: View, agents: readonly number[]): Candidates {
  const actors: number[] = [];
  const subjects: number[] = [];
  for (let at = view.from; at < view.to; at += 1) {
    const noun = ACTORS.has(word(view, at)) && pos(view, at) !== "ADJ" && !suffers(view, at);
    if (noun ? !speaks(view, at + 1) : countryActs(view, at)) actors.push(at);
    else if (isSubject(view, at)) subjects.push(at);
  }
  const acting = agents.filter((at) => isActor(view, at) || pos(view, at) === "PRON");
  return { agents: acting.sort((a, b) => a - b), actors, subjects };
}

/**
 * The candidate nearest to token `at` that is no part of the victim `[victim.from, victim.to)`, or `null`.
 * `controlled` says that the action is an infinitive or an "-ing" form, whose agent is often an earlier subject.
 */
export function nearest(
  { agents, actors, subjects }: Candidates,
  at: number,
  victim: { readonly from: number; readonly to: number },
  controlled: boolean,
): number | null {
  const earlier = controlled ? nearestOf(subjects, at, { from: at, to: Number.POSITIVE_INFINITY }) : null;
  return nearestOf(agents, at, victim) ?? nearestOf(actors, at, victim) ?? earlier;
}

function nearestOf(
  candidates: readonly number[],
  at: number,
  own: { from: number; to: number },
): number | null {
  let best: number | null = null;
  for (let index = firstFrom(candidates, at - SENTENCE_REACH); index < candidates.length; index += 1) {
    const candidate = candidates[index] as number;
    if (candidate > at + SENTENCE_REACH) break;
    const outside = candidate < own.from || candidate >= own.to;
    if (outside && (best === null || Math.abs(candidate - at) < Math.abs(best - at))) best = candidate;
  }
  return best;
}

function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A country or known group with "'s", or after "by" as a whole ("by Israel", not "by UN experts"). */
function countryActs(view: View, at: number): boolean {
  const known = countryAt(view, at);
  if (!known) return false;
  if (word(view, known.to) === "'s") return true;
  const before = word(view, at - 1) === "the" ? word(view, at - 2) : word(view, at - 1);
  return before === "by" && !isNoun(view, known.to);
}

const PERSONAL = /^(?:he|she|they|we|i|who)$/;

/** A country, a known group, a name or a pronoun before a verb that is neither speech nor a passive. */
function isSubject(view: View, at: number): boolean {
  const known = countryAt(view, at);
  const person = PERSONAL.test(word(view, at)) || (pos(view, at) === "PROPN" && !isTime(view, at));
  if (!known && !person) return false;
  let verb = known?.to ?? at + 1;
  if (BE.has(word(view, verb))) return false;
  while (isAdverb(view, verb) && verb - at < REACH) verb += 1;
  const auxiliary = pos(view, verb) === "AUX" && /^(?:VERB|ADV)$/.test(pos(view, verb + 1) ?? "");
  return (auxiliary || pos(view, verb) === "VERB") && !speaks(view, verb);
}

function countryAt(view: View, at: number): { readonly to: number } | null {
  const found = knownAt(view.tokens, at);
  return found?.known.roles.has("country") || found?.known.roles.has("group") ? found : null;
}

/** "attacks on troops", "against the army": the noun stands for those who suffer. */
function suffers(view: View, noun: number): boolean {
  let at = noun - 1;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos(view, at) ?? "") && noun - at < REACH) at -= 1;
  return /^(?:of|on|against|at|targeting|with|for|as)$/.test(word(view, at));
}

/** "the army said": the verb at or after token `start` is one of speech or stance. */
function speaks(view: View, start: number): boolean {
  let at = start;
  while ((isAdverb(view, at) || pos(view, at) === "AUX" || word(view, at) === "to") && at - start < REACH)
    at += 1;
  return SPEECH.has(view.tokens[at]?.lemma ?? "");
}
