import { collect, type FeatureRows, indexOf, toRows } from "../../shared/linear/training/index-features";
import { quantise } from "../../shared/linear/training/pack";
import type { Weights } from "../../shared/linear/weights";
import { type Anchor, anchorsIn } from "../anchors";
import type { CandidateView } from "../candidates";
import { windowFeatures } from "../features/window";
import { STEP_KINDS, speakersIn, stepKind, windowView } from "../features/window-view";
import { LABELS } from "../model/labels";
import { holds, shared } from "../range";
import { fitChain } from "./chain";
import type { Coded, Example } from "./example";
import { labelsOf } from "./first";
import { STEP } from "./learner";

const LEAST = 3;
/** As many as weigh 3 MB with all else, and as a table of 2^18 cells holds. */
const ROWS = 220_000;
const OPTIONS = { epochs: 6, rate: 0.01, decay: 1e-3, stepKinds: STEP_KINDS };

/** An example with what the first reading, fitted without it, says of it. */
export interface Read extends CandidateView {
  readonly example: Example;
}

/** Fits the second reading: labels of the window of every word that may be a cue; none where it is no cue. */
export function fitSecond(examples: readonly Read[], seeds: readonly number[]): Weights {
  const windows = examples.flatMap(windowsOf);
  const table = indexOf(
    windows.map(({ features }) => features),
    LEAST,
  );
  const sequences = windows.map(({ features, ...labelled }) => {
    toRows(features, table);
    return { ...features, ...labelled };
  });
  const learned = fitChain(sequences, table.keys.length, OPTIONS, seeds);
  return quantise(
    { keys: table.keys, rows: learned.weights, width: LABELS, transitions: learned.transitions },
    ROWS,
    STEP,
  );
}

function windowsOf({ example, ...view }: Read) {
  const { sheet } = view;
  const anchors = anchorsIn(sheet, view.scores, view.cueLevel);
  const base = { ...view, speakers: speakersIn(sheet, view.scores) };
  return anchors
    .filter(({ from, to }) => !example.left.subarray(from, to).includes(1))
    .map((anchor) => {
      const { from, to } = anchor;
      const seen = windowView(base, anchors, anchor);
      const features: FeatureRows = collect(to - from, (place, sink) =>
        windowFeatures(seen, from + place, sink),
      );
      const relation = relationAt(example, anchor);
      return {
        features,
        labels: labelsOf(relation ? [relation] : [], from, to),
        steps: Uint8Array.from({ length: to - from }, (_, place) => stepKind(sheet, anchor.at, from + place)),
      };
    });
}

/** The coded relation whose cue holds the anchor, or else shares a word with its run. */
export const relationAt = ({ relations }: Example, { at, run }: Anchor): Coded | undefined =>
  relations.find(({ cue }) => cue.some((range) => holds(range, at))) ??
  relations.find(({ cue }) => cue.some((range) => shared(range, run) > 0));
