import { follows, LABELS } from "./labels";

/**
 * A linear-chain conditional random field over the labels of `labels.ts`. Scores are logarithms; `transitions` holds
 * one square of LABELS x LABELS for each kind of step from token to token (`steps`).
 */
export interface Chain {
  /** Emission scores: LABELS a position. */
  readonly emissions: Float64Array;
  /** Kind of the step into each position. */
  readonly steps: Uint8Array;
  readonly transitions: Float32Array;
  readonly length: number;
}

/** All labels. */
export const ALL = Array.from({ length: LABELS }, (_, label) => label);
/** Labels that may stand before, and after, each label. */
export const BEFORE: readonly Uint8Array[] = ALL.map((next) =>
  Uint8Array.from(ALL.filter((last) => follows(last, next))),
);
export const AFTER: readonly Uint8Array[] = ALL.map((last) =>
  Uint8Array.from(ALL.filter((next) => follows(last, next))),
);
/** A score that no sum of others makes good. */
export const IMPOSSIBLE = -1e9;

/** Score of beginning with a label, as if after a token outside all parts. */
export const opening = ({ steps, transitions }: Chain, label: number): number =>
  follows(0, label) ? (transitions[(steps[0] as number) * LABELS * LABELS + label] as number) : IMPOSSIBLE;
