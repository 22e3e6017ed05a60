import { indicesWithin } from "../shared/spans";
import type { Quotation, Reading, Token } from "../types";

/**
 * The stretch of tokens `[from, to)` within which one cue is read: its sentence, or, for a cue inside quotation marks,
 * the quoted words.
 */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** For each token of the document, the index of the outermost quotation it stands in, else -1. */
  readonly quotedBy: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Token ranges of the quotations. */
  readonly quotationRanges: readonly (readonly [number, number])[];
  /** The quotation the frame lies within, else -1. */
  readonly inside: number;
}

/** The outermost quotation of every token, -1 where it stands in none. Linear in tokens and quotations. */
export function quotationOfTokens({ tokens, quotations }: Pick<Reading, "tokens" | "quotations">): {
  readonly quotedBy: Int32Array;
  readonly quotationRanges: readonly (readonly [number, number])[];
} {
  const quotedBy = new Int32Array(tokens.length).fill(-1);
  let covered = 0;
  const quotationRanges = quotations.map(({ span }, index) => {
    if (span.end <= covered) return [0, 0] as const;
    const range = indicesWithin(tokens, span);
    quotedBy.fill(index, range[0], range[1]);
    covered = span.end;
    return range;
  });
  return { quotedBy, quotationRanges };
}
