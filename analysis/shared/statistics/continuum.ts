/** A stretch of a continuum that a coder marked off and gave a value. */
export interface CodedStretch {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** What two coders or more marked off in one continuum, as a text is; positions count from 0 to its length. */
export interface Continuum {
  readonly length: number;
  /** Of every coder the stretches in their order; those of one coder must not overlap. */
  readonly coders: readonly (readonly CodedStretch[])[];
}

/** The value of what lies between the stretches that a coder marked off. */
export const GAP = Symbol("gap");
export type Value = string | typeof GAP;

/** Lengths by value; what is not in it is 0. */
type Lengths = Map<Value, number>;

/** Lengths on which values meet, with what stretches would share with themselves, which chance cannot do. */
export interface Meetings {
  /** By the value of the one coder, then by that of the other; symmetric. */
  readonly lengths: Map<Value, Lengths>;
  /** Squared lengths of stretches, and lengths of gaps, by value. */
  readonly own: Lengths;
  /** Squared lengths that stretches share with stretches of another coder, by value. */
  readonly ownShared: Map<Value, number>;
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Sums the meetings of all pairs of coders over all continua. Linear in the stretches for a fixed number of coders. */
export function meetingsOf(continua: Iterable<Continuum>): Meetings {
  const meetings: Meetings = { lengths: new Map(), own: new Map(), ownShared: new Map() };
  for (const { length, coders } of continua) {
    if (coders.length < 2) continue;
    const parts = coders.map((stretches) => partition(stretches, length));
    for (const segments of parts) addOwn(meetings, segments);
    parts.forEach((one, index) => {
      parts.forEach((other, second) => {
        if (index !== second) addPair(meetings, one, other, 1 / (coders.length - 1));
      });
    });
  }
  return meetings;
}

/** The stretches with the gaps between them: the whole continuum without overlap. */
function partition(stretches: readonly CodedStretch[], length: number): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const stretch of stretches) {
    if (stretch.start > at) segments.push({ start: at, end: stretch.start, value: GAP });
    segments.push(stretch);
    at = stretch.end;
  }
  if (at < length) segments.push({ start: at, end: length, value: GAP });
  return segments;
}

function addOwn({ own }: Meetings, segments: readonly Segment[]): void {
  for (const { start, end, value } of segments) {
    const length = end - start;
    add(own, value, value === GAP ? length : length ** 2);
  }
}

function addPair(
  { lengths, ownShared }: Meetings,
  one: readonly Segment[],
  other: readonly Segment[],
  weight: number,
): void {
  let from = 0;
  for (const { start, end, value } of one) {
    let shared = 0;
    while ((other[from]?.end ?? end) <= start) from += 1;
    for (let at = from; (other[at]?.start ?? end) < end; at += 1) {
      const met = other[at] as Segment;
      const length = Math.min(end, met.end) - Math.max(start, met.start);
      const row = lengths.get(value) ?? new Map();
      lengths.set(value, row);
      add(row, met.value, length * weight);
      if (met.value !== GAP) shared += length;
    }
    if (value !== GAP) add(ownShared, value, shared ** 2 * weight);
  }
}

const add = (sums: Lengths, value: Value, length: number): void => {
  sums.set(value, (sums.get(value) ?? 0) + length);
};
