import type { Pair } from "./pair";
import { total } from "./rates";
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
  /**
   * Expected calibration error: the distance between confidence and share of right relations, mean over relations.
   * Lower is better (Naeini, Cooper & Hauskrecht, AAAI 2015). `null` where there is no relation.
   */
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
  const binOf = ({ confidence }: Judged): number => Math.min(bins - 1, Math.floor(confidence * bins));
  const made = Array.from({ length: bins }, (_, index) => {
    const inside = all.filter((each) => binOf(each) === index);
    const mean = (value: (each: Judged) => number): number | null =>
      inside.length === 0 ? null : total(inside, value) / inside.length;
    return {
      from: index / bins,
      to: (index + 1) / bins,
      n: inside.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  });
  const distance = total(made, ({ n, confidence, right }) => n * Math.abs((confidence ?? 0) - (right ?? 0)));
  return { bins: made, calibrationError: all.length === 0 ? null : distance / all.length };
}
