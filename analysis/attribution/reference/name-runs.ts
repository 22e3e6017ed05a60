import { isCapital, lower } from "../../shared/letters";
import type { Token } from "../../types";
import { givenName } from "./given-names";
import { isTitle, officeOf } from "./titles";
import data from "./titles.json";

const PARTICLES = new Set(data.particles.words);
const SUFFIXES = new Set(data.suffixes.words);
const CALENDAR = new Set(data.calendar.words);
/** Longest run of capitalised words that is looked at, in tokens: keeps the cost linear in a text of capitals. */
const LONGEST_RUN = 16;

/** A run of proper nouns: tokens `[from, to)` are the name, those from `start` on its titles ("Energy Minister"). */
export interface NameRun {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** Whether the word follows a surname as part of the name ("Jr."). */
export const isSuffix = ({ text }: Token): boolean => SUFFIXES.has(lower(text).replace(/\.$/, ""));

/** Whether the word is a small one within a name ("von", "al"). */
export const isParticle = ({ text }: Token): boolean => PARTICLES.has(lower(text));

/**
 * Runs of neighbouring proper nouns with particles and hyphens between, each cut behind its titles: "Energy Minister |
 * Ana Ruiz", "Secretary of State | Ana Ruiz". Where a known given name stands further on, the name begins there.
 */
export function* nameRuns(tokens: readonly Token[]): Generator<NameRun> {
  for (let at = 0; at < tokens.length; ) {
    if (!isNameWord(tokens[at])) {
      at += 1;
      continue;
    }
    const to = runEnd(tokens, at);
    yield { start: at, from: nameStart(tokens, at, to), to };
    at = to;
  }
}

const isNameWord = (token: Token | undefined): boolean =>
  token?.pos === "PROPN" && isCapital(token.text) && !CALENDAR.has(token.lemma);

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN) {
    const next = nextNameWord(tokens, to);
    if (next < 0 || tokens[next]?.sentence !== tokens[from]?.sentence) break;
    to = next + 1;
  }
  return to;
}

/** Index of the word with which a name that has come to `at` goes on, past particles or a hyphen without spaces; else -1. */
function nextNameWord(tokens: readonly Token[], at: number): number {
  if (isNameWord(tokens[at])) return at;
  let next = at;
  while (next < at + 3 && tokens[next] && isParticle(tokens[next] as Token)) next += 1;
  const hyphen = tokens[next]?.text === "-" && isTight(tokens, next);
  if (next === at && !hyphen) return -1;
  if (hyphen) next += 1;
  return isNameWord(tokens[next]) ? next : -1;
}

const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.span.end === tokens[at]?.span.start && tokens[at]?.span.end === tokens[at + 1]?.span.start;

function nameStart(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  for (let at = start; at < to - 1; at += 1) if (isTitle(tokens[at] as Token)) from = at + 1;
  const rest = tokens.slice(from, to);
  const given = rest.findIndex(({ text }, index) => index < rest.length - 1 && givenName(text) !== undefined);
  const initial = rest.slice(0, given).some(({ text }) => /^\p{Lu}\.?$/u.test(text));
  if (given > 0 && !initial) return from + given;
  const officeBefore = tokens[start - 2];
  const ofOffice =
    from === start && tokens[start - 1]?.lemma === "of" && officeBefore && officeOf(officeBefore);
  return ofOffice && given < 0 && rest.length > 2 ? from + 1 : from;
}
