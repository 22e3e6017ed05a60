import { collect, type FeatureRows, indexOf, toRows } from "../../shared/linear/training/index-features";
import { quantise } from "../../shared/linear/training/pack";
import type { Weights } from "../../shared/linear/weights";
import { surroundingsOf } from "../features/surroundings";
import { tokenFeatures } from "../features/tokens";
import { STEP_KINDS } from "../first-reading";
import { CONTENT, CUE, LABELS, label, SOURCE } from "../model/labels";
import { fitChain } from "./chain";
import { type CueCounts, levelsWithout } from "./cue-counts";
import type { Coded, Example } from "./example";
import { STEP } from "./learner";
import type { Sequence } from "./pieces";

const LEAST = 3;
/** As many as weigh 3 MB with all else, and as a table of 2^18 cells holds. */
const ROWS = 230_000;
const OPTIONS = { epochs: 5, rate: 0.01, decay: 1e-3, stepKinds: STEP_KINDS };

/** Fits the first reading: labels of every token of the examples. */
export function fitFirst(examples: readonly Example[], counts: CueCounts, seeds: readonly number[]): Weights {
  const rows = examples.map(({ sheet }, index) => {
    const cueLevel = levelsWithout(counts, examples[index] as Example);
    const view = { sheet, cueLevel, around: surroundingsOf(sheet, cueLevel) };
    return collect(sheet.length, (at, sink) => tokenFeatures(view, at, sink));
  });
  const table = indexOf(rows, LEAST);
  const sequences = examples.flatMap((example, index) => {
    const features = rows[index] as FeatureRows;
    toRows(features, table);
    const labels = labelsOf(example.relations, 0, example.sheet.length);
    return keptOf({ ...features, labels, steps: example.sheet.boundary }, example.left);
  });
  const learned = fitChain(sequences, table.keys.length, OPTIONS, seeds);
  return quantise(
    { keys: table.keys, rows: learned.weights, width: LABELS, transitions: learned.transitions },
    ROWS,
    STEP,
  );
}

/** Labels of the tokens `[from, to)`; where parts overlap, cues go before sources and sources before contents. */
export function labelsOf(relations: readonly Coded[], from: number, to: number): Uint8Array {
  const labels = new Uint8Array(to - from);
  for (const [role, part] of [
    [CONTENT, "content"],
    [SOURCE, "source"],
    [CUE, "cue"],
  ] as const)
    for (const relation of relations)
      for (const [start, end] of relation[part]) label(labels, role, start - from, end - from);
  return labels;
}

/** The stretches of a sequence that coders did not leave out. */
function keptOf(sequence: Sequence, left: Uint8Array): Sequence[] {
  const kept: Sequence[] = [];
  for (let from = 0; from < left.length; ) {
    let to = from + 1;
    while (to < left.length && left[to] === left[from]) to += 1;
    if (!left[from])
      kept.push({
        keys: sequence.keys,
        from: sequence.from.subarray(from, to + 1),
        labels: sequence.labels.subarray(from, to),
        steps: sequence.steps.subarray(from, to),
      });
    from = to;
  }
  return kept;
}
