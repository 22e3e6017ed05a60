import type { Analysis } from "#analysis";
import { type Counts, figuresOf } from "./measures";

/** Relations that were left out because they stand in another's content. */
export interface Nested {
  readonly gold: number;
  readonly predicted: number;
}

/** What became of one text. */
export interface Evaluated {
  readonly counts: Counts;
  readonly nested: Nested;
  readonly analyser: Analysis["analyser"];
}

export type EvaluationRecord = ReturnType<typeof evaluationRecordOf>;

/** The record of an evaluation: who was measured, what was left out, every figure. */
export function evaluationRecordOf(evaluated: readonly Evaluated[]) {
  const { version, lexicon } = evaluated[0]?.analyser ?? { version: null, lexicon: null };
  const sum = (side: keyof Nested): number => evaluated.reduce((all, { nested }) => all + nested[side], 0);
  return {
    analyser: { version, lexicon },
    nestedLeftOut: { gold: sum("gold"), predicted: sum("predicted") },
    ...figuresOf(evaluated.map(({ counts }) => counts)),
  };
}
