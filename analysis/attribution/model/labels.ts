import type { Range } from "../range";

/** Roles of the parts of a relation, as numbers; 0 is no part. */
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 3;

/** Labels of a token: 0 for no part, else begin, inside, end or unit of a part of each role (BIEU). */
export const LABELS = 13;
const [BEGIN, INSIDE, END, UNIT] = [0, 1, 2, 3] as const;

/** Role of a label. */
export const roleOf = (label: number): number => (label === 0 ? 0 : 1 + ((label - 1) >> 2));
const placeOf = (label: number): number => (label === 0 ? UNIT : (label - 1) & 3);
const labelOf = (role: number, place: number): number => 1 + (role - 1) * 4 + place;

/** Whether label `next` may follow label `last`: a part that has begun goes on until its end. */
export function follows(last: number, next: number): boolean {
  const open = placeOf(last) === BEGIN || placeOf(last) === INSIDE;
  const continues = next !== 0 && (placeOf(next) === INSIDE || placeOf(next) === END);
  return open ? continues && roleOf(last) === roleOf(next) : !continues;
}

/** First and last label of a role: `[from, to)`. */
export const labelsOf = (role: number): readonly [number, number] => [
  labelOf(role, BEGIN),
  labelOf(role, UNIT) + 1,
];

/** Writes the labels of one part; positions outside the labels are left out. */
export function label(labels: Uint8Array, role: number, from: number, to: number): void {
  const [first, end] = [Math.max(0, from), Math.min(labels.length, to)];
  for (let at = first; at < end; at += 1) {
    const [begins, ends] = [at === first, at === end - 1];
    labels[at] = labelOf(role, begins ? (ends ? UNIT : BEGIN) : ends ? END : INSIDE);
  }
}

/** The parts of one role in a row of labels, moved by `offset`. */
export function partsOf(labels: Uint8Array, role: number, offset: number): Range[] {
  const parts: Range[] = [];
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    if (roleOf(labels[from] as number) === role) {
      while (
        to < labels.length &&
        placeOf(labels[to - 1] as number) < END &&
        roleOf(labels[to] as number) === role
      )
        to += 1;
      parts.push([from + offset, to + offset]);
    }
    from = to;
  }
  return parts;
}

/** Of each position: how likely it lies in a part of the role; from probabilities of labels. */
export function insideOf(probabilities: Float32Array, length: number, role: number): Float32Array {
  const inside = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    const row = at * LABELS + labelOf(role, BEGIN);
    inside[at] =
      (probabilities[row] as number) +
      (probabilities[row + INSIDE] as number) +
      (probabilities[row + END] as number) +
      (probabilities[row + UNIT] as number);
  }
  return inside;
}

/** Of each position: how likely it lies in, begins and ends a part of the role; from probabilities of labels. */
export function columnsOf(probabilities: Float32Array, length: number, role: number) {
  const begins = new Float32Array(length);
  const ends = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    const row = at * LABELS + labelOf(role, BEGIN);
    const unit = probabilities[row + UNIT] as number;
    begins[at] = (probabilities[row] as number) + unit;
    ends[at] = (probabilities[row + END] as number) + unit;
  }
  return { inside: insideOf(probabilities, length, role), begins, ends };
}
