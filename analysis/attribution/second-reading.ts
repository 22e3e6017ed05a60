import type { Weights } from "../shared/linear/weights";
import type { Anchor } from "./anchors";
import type { Candidate, Likely } from "./candidate";
import { windowFeatures } from "./features/window";
import { stepKind, type WindowView } from "./features/window-view";
import { bestLabels } from "./model/best-labels";
import { type Chain, IMPOSSIBLE } from "./model/chain";
import { emissionsOf } from "./model/emissions";
import { CONTENT, CUE, columnsOf, insideOf, LABELS, labelsOf, partsOf, roleOf, SOURCE } from "./model/labels";
import { probabilitiesOf } from "./model/probabilities";
import { holds, type Range } from "./range";

/** An anchor less likely than this to be a cue is dropped. */
const LEAST = 0.08;
/** What content, or source, gains on each token where a cue would be left without; chosen on the development part. */
const CONTENT_BONUS = 0.4;
const SOURCE_BONUS = 0.4;
/** Ends that are less likely are not looked at, and at most so many are. */
const LEAST_END = 0.02;
const ENDS = 8;

/** Reads the window of one anchor as that of a cue; `undefined` where it is hardly one or has no content. */
export function readWindow(weights: Weights, view: WindowView): Candidate | undefined {
  const chain = chainOf(weights, view);
  const { anchor } = view;
  const probabilities = probabilitiesOf(chain);
  const likelihood = likelihoodOf(probabilities, anchor);
  if (likelihood < LEAST) return undefined;
  const labels = labelsWith(withCueAt(chain, anchor.at - anchor.from));
  const cue = partsOf(labels, CUE, anchor.from).find((range) => holds(range, anchor.at));
  const content = partsOf(labels, CONTENT, anchor.from);
  if (!cue || content.length === 0) return undefined;
  const columns = columnsOf(probabilities, chain.length, CONTENT);
  const sources = insideOf(probabilities, chain.length, SOURCE);
  const source = partsOf(labels, SOURCE, anchor.from);
  return {
    anchor,
    likelihood,
    source,
    cue,
    content,
    begins: likeliest(columns.begins, anchor.from, likelihood),
    ends: likeliest(columns.ends, anchor.from, likelihood),
    sourceLikelihood: most(sources, source, anchor.from),
    sourceless: 1 - Math.min(1, most(sources, [[anchor.from, anchor.to]], anchor.from) / likelihood),
    contentLikelihood: mean(columns.inside, content, anchor.from) / likelihood,
  };
}

/** Probabilities of labels in the window of one anchor. */
export const windowProbabilities = (weights: Weights, view: WindowView): Float32Array =>
  probabilitiesOf(chainOf(weights, view));

function chainOf(weights: Weights, view: WindowView): Chain {
  const { sheet, anchor } = view;
  const length = anchor.to - anchor.from;
  const emissions = emissionsOf(weights, length, (place, sink) =>
    windowFeatures(view, anchor.from + place, sink),
  );
  const steps = new Uint8Array(length);
  for (let place = 0; place < length; place += 1)
    steps[place] = stepKind(sheet, anchor.at, anchor.from + place);
  return { emissions, steps, transitions: weights.transitions, length };
}

function likelihoodOf(probabilities: Float32Array, { at, from }: Anchor): number {
  let sum = 0;
  const [first, end] = labelsOf(CUE);
  for (let label = first; label < end; label += 1)
    sum += probabilities[(at - from) * LABELS + label] as number;
  return sum;
}

/** The best labels; without content, or then without source, the best ones when that is made likelier: a cue has both. */
function labelsWith(chain: Chain): Uint8Array {
  const own = bestLabels(chain);
  const read = has(own, CONTENT) ? chain : likelier(chain, CONTENT, CONTENT_BONUS);
  const labels = read === chain ? own : bestLabels(read);
  if (!has(labels, CONTENT) || has(labels, SOURCE)) return labels;
  const named = bestLabels(likelier(read, SOURCE, SOURCE_BONUS));
  return has(named, CONTENT) ? named : labels;
}

const has = (labels: Uint8Array, role: number): boolean => labels.some((label) => roleOf(label) === role);

/** The same chain with more on each token for one role. */
function likelier(chain: Chain, role: number, bonus: number): Chain {
  const emissions = chain.emissions.slice();
  const [first, end] = labelsOf(role);
  for (let row = 0; row < emissions.length; row += LABELS)
    for (let label = first; label < end; label += 1)
      emissions[row + label] = (emissions[row + label] as number) + bonus;
  return { ...chain, emissions };
}

/** The same chain with the anchor held to be part of a cue. */
function withCueAt(chain: Chain, place: number): Chain {
  const emissions = chain.emissions.slice();
  for (let label = 0; label < LABELS; label += 1)
    if (roleOf(label) !== CUE) emissions[place * LABELS + label] = IMPOSSIBLE / 10;
  return { ...chain, emissions };
}

function likeliest(column: Float32Array, offset: number, likelihood: number): Likely[] {
  const found: Likely[] = [];
  for (let place = 0; place < column.length; place += 1) {
    const probability = Math.min(1, (column[place] as number) / likelihood);
    if (probability > LEAST_END) found.push([place + offset, probability]);
  }
  return found.sort((a, b) => b[1] - a[1]).slice(0, ENDS);
}

function most(column: Float32Array, ranges: readonly Range[], offset: number): number {
  let top = 0;
  for (const [from, to] of ranges)
    for (let at = from; at < to; at += 1) top = Math.max(top, column[at - offset] as number);
  return top;
}

function mean(column: Float32Array, ranges: readonly Range[], offset: number): number {
  let [sum, count] = [0, 0];
  for (const [from, to] of ranges)
    for (let at = from; at < to; at += 1) {
      sum += column[at - offset] as number;
      count += 1;
    }
  return count ? sum / count : 0;
}
