import type { Span } from "#analysis";
import { type Tally, total } from "../rates";
import { shared, touchesAny } from "./stretches";

/** A mark is right if it shares a character with any mark of the other side. */
export const overlapTally = (gold: readonly Span[], predicted: readonly Span[]): Tally =>
  tallyBy(gold, predicted, (span, others) => (touchesAny(span, others) ? 1 : 0));

/**
 * A mark is right by the share of its characters that the other side marked too, at most 1 (SemEval-2020 task 11, Da
 * San Martino et al. 2020).
 */
export const partialTally = (gold: readonly Span[], predicted: readonly Span[]): Tally =>
  tallyBy(gold, predicted, (span, others) =>
    Math.min(1, total(others, (other) => shared(other, span)) / (span.end - span.start)),
  );

const tallyBy = (
  gold: readonly Span[],
  predicted: readonly Span[],
  worth: (span: Span, others: readonly Span[]) => number,
): Tally => ({
  rightOfPredicted: total(predicted, (span) => worth(span, gold)),
  predicted: predicted.length,
  rightOfGold: total(gold, (span) => worth(span, predicted)),
  gold: gold.length,
});
