import { covered } from "../shared/covered";
import { firstEndingAfter } from "../shared/spans";
import type { Mark } from "../types";
import type { Measure } from "./measure";
import { type Scored, selected, spansOf } from "./selection";

/** How many of how many, in one sentence or in one document. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** A measure counted in one document: the whole, its sentences (none for rates), and the ids of the marks. */
export interface Tally extends Part {
  readonly sentences: readonly Part[];
  readonly marks: readonly string[];
}

/** Parts by the sentence they stand in, in the order in which sentences are first seen. */
type Parts = Map<number, { count: number; of: number }>;

/** Adds one observation to its sentence. */
function observe(parts: Parts, sentence: number, counts: boolean): void {
  const part = parts.get(sentence);
  if (part === undefined) parts.set(sentence, { count: counts ? 1 : 0, of: 1 });
  else {
    part.of += 1;
    if (counts) part.count += 1;
  }
}

const sum = (parts: readonly Part[]): Part =>
  parts.reduce((all, { count, of }) => ({ count: all.count + count, of: all.of + of }), { count: 0, of: 0 });

/** How many tokens are words. */
export const wordsIn = (tokens: Scored["tokens"]): number =>
  tokens.reduce((words, { word }) => (word ? words + 1 : words), 0);

/** Counts a measure in one document. Linear in its tokens and marks, but for a sort of the spans. `words` is how many words it has. */
export function tally(reading: Scored, measure: Measure, words: number): Tally {
  const chosen = selected(reading, measure.select);
  const marks = chosen.map(({ id }) => id);
  const parts: Parts = new Map();
  if (measure.counts === "words") {
    const flags = covered(reading.tokens, chosen.flatMap(spansOf));
    reading.tokens.forEach(({ word, sentence }, index) => {
      if (word) observe(parts, sentence, flags[index] === true);
    });
  } else if (measure.of === "words") {
    return { count: marks.length, of: words, sentences: [], marks };
  } else {
    const counted = new Set<Mark>(chosen);
    for (const mark of selected(reading, measure.of))
      observe(parts, firstEndingAfter(reading.sentences, spansOf(mark)[0]?.start ?? 0), counted.has(mark));
  }
  const sentences = [...parts.values()];
  return { ...sum(sentences), sentences, marks };
}
