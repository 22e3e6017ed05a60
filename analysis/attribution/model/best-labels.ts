import { arcsOf, INTO, PAIRS } from "./arcs";
import { type Chain, opening } from "./chain";
import { LABELS } from "./labels";

/** The best labels (Viterbi 1967). Time: positions x allowed pairs of labels. */
export function bestLabels(chain: Chain): Uint8Array {
  const { emissions, steps, transitions, length } = chain;
  const { into } = arcsOf(transitions).scores;
  const best = new Float64Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS && length > 0; label += 1)
    best[label] = opening(chain, label) + (emissions[label] as number);
  for (let at = 1; at < length; at += 1) {
    const row = at * LABELS;
    const kind = (steps[at] as number) * PAIRS;
    for (let next = 0; next < LABELS; next += 1) {
      let top = Number.NEGATIVE_INFINITY;
      let which = 0;
      const end = INTO.from[next + 1] as number;
      for (let pair = INTO.from[next] as number; pair < end; pair += 1) {
        const last = INTO.other[pair] as number;
        const score = (best[row - LABELS + last] as number) + (into[kind + pair] as number);
        if (score > top) {
          top = score;
          which = last;
        }
      }
      best[row + next] = top + (emissions[row + next] as number);
      from[row + next] = which;
    }
  }
  return traced(best, from, length);
}

function traced(best: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABELS;
  for (let label = 1; label < LABELS && length > 0; label += 1)
    if ((best[last + label] as number) > (best[last + (labels[length - 1] as number)] as number))
      labels[length - 1] = label;
  for (let at = length - 1; at > 0; at -= 1)
    labels[at - 1] = from[at * LABELS + (labels[at] as number)] as number;
  return labels;
}
