import { AFTER, ALL, BEFORE } from "./chain";
import { LABELS } from "./labels";

/**
 * Pairs of labels that may follow each other, as one list: those of label `l` are `[from[l], from[l + 1])`. A label has
 * either seven, all those labels with the same seven others as label 0, or two.
 */
export interface Pairs {
  readonly from: Uint8Array;
  readonly other: Uint8Array;
  /** Labels with seven pairs, and with two. */
  readonly seven: Uint8Array;
  readonly two: Uint8Array;
}

function pairsOf(lists: readonly Uint8Array[]): Pairs {
  const from = Uint8Array.from(
    [0, ...ALL].map((_, count) => lists.slice(0, count).flatMap((list) => [...list]).length),
  );
  const having = (count: number) => Uint8Array.from(ALL.filter((label) => lists[label]?.length === count));
  const other = Uint8Array.from(lists.flatMap((list) => [...list]));
  return { from, other, seven: having(7), two: having(2) };
}

/** Pairs by the label they lead into (the other is the one before), and by the one they lead out of. */
export const INTO = pairsOf(BEFORE);
export const OUT_OF = pairsOf(AFTER);
/** Number of pairs. */
export const PAIRS = INTO.other.length;

/** A value for each pair into a label and each pair out of one, by kind of step. */
interface Arcs {
  readonly into: Float64Array;
  readonly outOf: Float64Array;
}

const known = new WeakMap<Float32Array, { readonly scores: Arcs; readonly factors: Arcs }>();

/** The transitions of a chain as they are, and their exponentials, pair by pair; worked out once. */
export function arcsOf(transitions: Float32Array) {
  const found = known.get(transitions) ?? {
    scores: arcs(transitions),
    factors: arcs(transitions.map(Math.exp)),
  };
  known.set(transitions, found);
  return found;
}

function arcs(values: Float32Array): Arcs {
  const kinds = values.length / (LABELS * LABELS);
  const [into, outOf] = [new Float64Array(kinds * PAIRS), new Float64Array(kinds * PAIRS)];
  for (let kind = 0; kind < kinds; kind += 1)
    for (const label of ALL) {
      const square = kind * LABELS * LABELS;
      for (let pair = INTO.from[label] as number; pair < (INTO.from[label + 1] as number); pair += 1)
        into[kind * PAIRS + pair] = values[square + (INTO.other[pair] as number) * LABELS + label] as number;
      for (let pair = OUT_OF.from[label] as number; pair < (OUT_OF.from[label + 1] as number); pair += 1)
        outOf[kind * PAIRS + pair] = values[
          square + label * LABELS + (OUT_OF.other[pair] as number)
        ] as number;
    }
  return { into, outOf };
}
