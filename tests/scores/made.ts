import { scores } from "../../analysis/scores";
import type { Analysis, Score, Voice } from "../../analysis/types";
import { analysisOf, at, claim, loadedTerm } from "../support/reading";

/** `n` sentences of five words each. */
export const textOf = (n: number) => Array.from({ length: n }, () => "one two three four five.").join(" ");

/** A hundred words in twenty sentences with so many loaded terms of a voice, one a sentence from the start. */
export function loaded(counts: Partial<Record<Voice, number>>, sentences = 20): Analysis {
  const text = textOf(sentences);
  const voices = Object.entries(counts).flatMap(([voice, n]) =>
    Array.from({ length: n }, () => voice as Voice),
  );
  const loadedTerms = voices.map((voice, index) =>
    loadedTerm(`l${index}`, at(text, "two", index), { voice }),
  );
  return analysisOf(text, { headline: { start: 0, end: 10 } }, { loadedTerms });
}

/** One claim a sentence, with these voices. */
export function claims(...voices: readonly ("attributed" | "unattributed" | "self")[]): Analysis {
  const text = textOf(voices.length);
  return analysisOf(
    text,
    {},
    { claims: voices.map((voice, index) => claim(`c${index}`, at(text, "one two", index), { voice })) },
  );
}

/** One score of an analysis. */
export const score = (analysis: Analysis, id: string): Score => scores(analysis)[id] as Score;
