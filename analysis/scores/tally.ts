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

/** Sums observations by the sentence they stand in; `[sentence, counted]` each. */
function bySentence(observations: Iterable<readonly [number, boolean]>): readonly Part[] {
  const parts = new Map<number, { count: number; of: number }>();
  for (const [sentence, counted] of observations) {
    const part = parts.get(sentence) ?? { count: 0, of: 0 };
    part.of += 1;
    if (counted) part.count += 1;
    parts.set(sentence, part);
  }
  return [...parts.values()];
}

const sum = (parts: readonly Part[]): Part =>
  parts.reduce((all, { count, of }) => ({ count: all.count + count, of: all.of + of }), { count: 0, of: 0 });

/** Counts a measure in one document. Linear in its tokens and marks, but for a sort of the spans. */
export function tally(reading: Scored, measure: Measure): Tally {
  const chosen = selected(reading, measure.select);
  const marks = chosen.map(({ id }) => id);
  if (measure.counts === "words") {
    const flags = covered(reading.tokens, chosen.flatMap(spansOf));
    const words = reading.tokens.flatMap(({ word, sentence }, index) =>
      word ? [[sentence, flags[index] === true] as const] : [],
    );
    const sentences = bySentence(words);
    return { ...sum(sentences), sentences, marks };
  }
  if (measure.of === "words")
    return {
      count: marks.length,
      of: reading.tokens.filter(({ word }) => word).length,
      sentences: [],
      marks,
    };
  const counted = new Set<Mark>(chosen);
  const sentenceOf = (mark: Mark) => firstEndingAfter(reading.sentences, spansOf(mark)[0]?.start ?? 0);
  const sentences = bySentence(
    selected(reading, measure.of).map((mark) => [sentenceOf(mark), counted.has(mark)] as const),
  );
  return { ...sum(sentences), sentences, marks };
}
