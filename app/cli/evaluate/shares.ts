import { ratio, total } from "./rates";
import type { Words } from "./words";

/** The share of a text's words that are attributed content, by each side. */
export interface Share {
  readonly gold: number;
  readonly predicted: number;
}

/** How well the share of attributed words of a whole text is measured; every text weighs the same. */
export interface ShareFigures {
  /** Correlation over texts, 1 at most: does the program put texts in the coder's order? 0 where shares do not vary. */
  readonly pearson: number;
  /** Mean absolute error of the share; lower is better. */
  readonly mae: number;
  /** Mean of predicted minus gold: above 0 the program attributes too much; nearer 0 is better. */
  readonly bias: number;
  readonly goldMean: number;
  readonly predMean: number;
}

/** The shares of one text, or `null` where it has no word. */
export function shareOf(sentences: readonly Words[]): Share | null {
  const words = total(sentences, (each) => each.words);
  if (words === 0) return null;
  return {
    gold: total(sentences, (each) => each.gold) / words,
    predicted: total(sentences, (each) => each.predicted) / words,
  };
}

export function shareFigures(shares: readonly Share[]): ShareFigures {
  const mean = (value: (share: Share) => number): number => ratio(total(shares, value), shares.length);
  const goldMean = mean(({ gold }) => gold);
  const predMean = mean(({ predicted }) => predicted);
  const covariance = mean(({ gold, predicted }) => (gold - goldMean) * (predicted - predMean));
  const goldVariance = mean(({ gold }) => (gold - goldMean) ** 2);
  const predVariance = mean(({ predicted }) => (predicted - predMean) ** 2);
  return {
    pearson: ratio(covariance, Math.sqrt(goldVariance * predVariance)),
    mae: mean(({ gold, predicted }) => Math.abs(gold - predicted)),
    bias: predMean - goldMean,
    goldMean,
    predMean,
  };
}
