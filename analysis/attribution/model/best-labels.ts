import { arcsOf, INTO, PAIRS } from "./arcs";
import { type Chain, opening } from "./chain";
import { LABELS } from "./labels";
import { reusedRoom } from "./room";

const roomForScores = reusedRoom();

/** The best labels (Viterbi 1967). Time: positions x allowed pairs of labels. */
export function bestLabels(chain: Chain): Uint8Array {
  const { emissions, steps, transitions, length } = chain;
  const { into } = arcsOf(transitions).scores;
  const best = roomForScores(length * LABELS);
  for (let label = 0; label < LABELS && length > 0; label += 1)
    best[label] = opening(chain, label) + (emissions[label] as number);
  for (let at = 1; at < length; at += 1) {
    const row = at * LABELS;
    bestAt(best, row, into, (steps[at] as number) * PAIRS);
    for (let label = row; label < row + LABELS; label += 1)
      best[label] = (best[label] as number) + (emissions[label] as number);
  }
  return traced(chain, best, into);
}

/** Of each label of a row the best score that leads into it from the row before. */
function bestAt(best: Float64Array, row: number, into: Float64Array, kind: number): void {
  const { from, other, seven, two } = INTO;
  const before = row - LABELS;
  const a = best[before + (other[0] as number)] as number;
  const b = best[before + (other[1] as number)] as number;
  const c = best[before + (other[2] as number)] as number;
  const d = best[before + (other[3] as number)] as number;
  const e = best[before + (other[4] as number)] as number;
  const f = best[before + (other[5] as number)] as number;
  const g = best[before + (other[6] as number)] as number;
  for (let index = 0; index < seven.length; index += 1) {
    const label = seven[index] as number;
    const pair = kind + (from[label] as number);
    best[row + label] = Math.max(
      a + (into[pair] as number),
      b + (into[pair + 1] as number),
      c + (into[pair + 2] as number),
      d + (into[pair + 3] as number),
      e + (into[pair + 4] as number),
      f + (into[pair + 5] as number),
      g + (into[pair + 6] as number),
    );
  }
  for (let index = 0; index < two.length; index += 1) {
    const label = two[index] as number;
    const pair = from[label] as number;
    best[row + label] = Math.max(
      (best[before + (other[pair] as number)] as number) + (into[kind + pair] as number),
      (best[before + (other[pair + 1] as number)] as number) + (into[kind + pair + 1] as number),
    );
  }
}

/** Goes back from the best last label to the one each came from. */
function traced({ steps, length }: Chain, best: Float64Array, into: Float64Array): Uint8Array {
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABELS;
  for (let label = 1; label < LABELS && length > 0; label += 1)
    if ((best[last + label] as number) > (best[last + (labels[length - 1] as number)] as number))
      labels[length - 1] = label;
  for (let at = length - 1; at > 0; at -= 1)
    labels[at - 1] = bestBefore(
      best,
      (at - 1) * LABELS,
      labels[at] as number,
      into,
      (steps[at] as number) * PAIRS,
    );
  return labels;
}

/** The label of a row that leads best into `next`, the first of equals. */
function bestBefore(best: Float64Array, row: number, next: number, into: Float64Array, kind: number): number {
  let top = Number.NEGATIVE_INFINITY;
  let which = 0;
  for (let pair = INTO.from[next] as number; pair < (INTO.from[next + 1] as number); pair += 1) {
    const last = INTO.other[pair] as number;
    const score = (best[row + last] as number) + (into[kind + pair] as number);
    if (score > top) {
      top = score;
      which = last;
    }
  }
  return which;
}
