import { ratio, total } from "./rates";

/** Items of about the same score. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean score; `null` where the bin is empty. */
  readonly mean: number | null;
  /** Share of right items; scores are reliable where this is their mean. `null` where the bin is empty. */
  readonly share: number | null;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /**
   * Expected calibration error: the distance between score and share of right items, mean over items. Lower is better
   * (Naeini, Cooper & Hauskrecht, AAAI 2015). `null` where there is no item.
   */
  readonly error: number | null;
}

/**
 * Whether a score of .8 means that 80 % are right, in bins of equal width; the last includes 1.
 * @param right the scores, 0 to 1, of items that are right
 * @param wrong those of the others
 */
export function calibrationOf(right: readonly number[], wrong: readonly number[], bins: number): Calibration {
  const sums = Array.from({ length: bins }, () => ({ n: 0, score: 0, right: 0 }));
  const count = (scores: readonly number[], isRight: 0 | 1): void => {
    for (const score of scores) {
      const sum = sums[Math.min(bins - 1, Math.floor(score * bins))];
      if (!sum) throw new RangeError(`calibration: the score ${score} is not from 0 to 1`);
      sum.n += 1;
      sum.score += score;
      sum.right += isRight;
    }
  };
  count(right, 1);
  count(wrong, 0);
  const made = sums.map(({ n, ...sum }, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    n,
    mean: n === 0 ? null : sum.score / n,
    share: n === 0 ? null : sum.right / n,
  }));
  const all = right.length + wrong.length;
  const distance = total(made, ({ n, mean, share }) => n * Math.abs((mean ?? 0) - (share ?? 0)));
  return { bins: made, error: all === 0 ? null : ratio(distance, all) };
}
