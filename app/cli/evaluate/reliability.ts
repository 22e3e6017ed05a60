import { calibrationOf } from "./calibration";
import type { Pair } from "./pair";
import { type Match, relationTests } from "./relations";

/** A predicted relation: how sure the program was, and whether content, source and cue are right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Relations of about the same confidence. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean confidence; `null` where the bin is empty. */
  readonly confidence: number | null;
  /** Share that is right; reliable is a program where this is the confidence. `null` where the bin is empty. */
  readonly right: number | null;
}

export interface ReliabilityFigures {
  readonly bins: readonly Bin[];
  /** The distance between confidence and share of right relations. `null` where there is no relation. */
  readonly calibrationError: number | null;
}

const bins = 5;

/** The predicted relations that have a content, each with whether it is right. */
export function judged(matches: readonly Match[], { predicted }: Pair): readonly Judged[] {
  const right = new Set(matches.filter(relationTests.all).map((match) => match.predicted));
  return predicted.relations.flatMap(({ content, confidence }, index) =>
    content.size > 0 ? [{ confidence, right: right.has(index) }] : [],
  );
}

/** Whether a confidence of .8 means that 80 % are right, in bins of equal width; the last includes 1. */
export function reliabilityFigures(all: readonly Judged[]): ReliabilityFigures {
  const those = (right: boolean) => all.flatMap((each) => (each.right === right ? [each.confidence] : []));
  const { bins: made, error } = calibrationOf(those(true), those(false), bins);
  return {
    bins: made.map(({ mean, share, ...bin }) => ({ ...bin, confidence: mean, right: share })),
    calibrationError: error,
  };
}
