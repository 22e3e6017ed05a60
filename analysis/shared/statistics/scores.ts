import type { Score } from "../../types";
import { poissonInterval } from "./poisson";
import { wilsonInterval } from "./wilson";

/** Rates are given per this many words. */
export const perWords = 1000;

/** Below this many body words a single term moves a rate by more than 20 per 1,000, so none is given. */
export const fewestWords = 50;

/** A count of independent marks as a rate per 1,000 words with an exact Poisson interval. */
export function poissonScore(count: number, words: number, marks: readonly string[]): Score {
  const known = { count, of: words, method: "exact Poisson", marks };
  if (words < fewestWords) {
    const reason = `too short: ${words} ${words === 1 ? "word" : "words"}`;
    return { ...known, value: null, interval: null, reason };
  }
  const [low, high] = poissonInterval(count);
  return {
    ...known,
    value: (count / words) * perWords,
    interval: [(low / words) * perWords, (high / words) * perWords],
  };
}

/** Marks as a share of so many, with a Wilson interval; `nothing` says what is missing where there are none. */
export function wilsonScore(marks: readonly string[], of: number, nothing: string): Score {
  const known = { count: marks.length, of, method: "Wilson", marks };
  if (of === 0) return { ...known, value: null, interval: null, reason: nothing };
  return { ...known, value: marks.length / of, interval: wilsonInterval(marks.length, of) };
}
