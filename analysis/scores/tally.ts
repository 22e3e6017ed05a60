import { covered } from "../shared/covered";
import type { SentenceTally, Units } from "../shared/statistics";
import type { Mark } from "../types";
import type { Measure } from "./measure";
import { type Scored, selected, spansOf } from "./selection";
import { countsIn, type Whole, type Wholes } from "./whole";

/** A measure counted in one document: how many of how many, in which sentences, and the ids of the marks. */
export interface Tally extends SentenceTally {
  /** None where intervals do not ask for sentences. */
  readonly sentences: Units;
  readonly marks: readonly string[];
}

const none: Units = { counts: [], of: [] };

/** Counts a measure in one document. Linear in its tokens and marks, but for a sort of the spans. */
export function tally(reading: Scored, measure: Measure, wholes: Wholes): Tally {
  const chosen = selected(reading, measure.select);
  const marks = chosen.map(({ id }) => id);
  if (measure.counts === "words")
    return { ...partOf(wholes.words, covered(wholes.words.items, chosen.flatMap(spansOf))), marks };
  if (measure.of === "words")
    return { count: marks.length, of: wholes.words.items.length, sentences: none, marks };
  const isChosen = isIn(chosen);
  if (measure.method === "bootstrap") {
    const whole = wholes.marks(measure.of);
    return { ...partOf(whole, whole.items.map(isChosen)), marks };
  }
  const whole = selected(reading, measure.of);
  return { count: whole.filter(isChosen).length, of: whole.length, sentences: none, marks };
}

function isIn(chosen: readonly Mark[]): (mark: Mark) => boolean {
  const all = new Set(chosen);
  return (mark) => all.has(mark);
}

function partOf(whole: Whole<unknown>, chosen: readonly boolean[]): Omit<Tally, "marks"> {
  const counts = countsIn(whole, chosen);
  const count = counts.reduce((all, one) => all + one, 0);
  return { count, of: whole.items.length, sentences: { counts, of: whole.of } };
}
