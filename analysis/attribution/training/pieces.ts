import type { FeatureRows } from "../../shared/linear/training/index-features";

/** One sequence with its true labels; features are rows of the weights (-1: none). */
export interface Sequence extends FeatureRows {
  readonly labels: Uint8Array;
  readonly steps: Uint8Array;
}

/** A stretch `[from, to)` of a sequence: what one step of learning looks at. */
export interface Piece {
  readonly sequence: Sequence;
  readonly from: number;
  readonly to: number;
}

/** Cuts a sequence where a part cannot go on: after some 120 tokens, at a label that may follow "no part". */
export function piecesOf(sequence: Sequence): Piece[] {
  const pieces: Piece[] = [];
  const { labels } = sequence;
  let from = 0;
  for (let to = 1; to <= labels.length; to += 1) {
    const free = to === labels.length || (labels[to] === 0 && labels[to - 1] === 0);
    if (to < labels.length && (to - from < 120 || !free)) continue;
    pieces.push({ sequence, from, to });
    from = to;
  }
  return pieces;
}
