import { type Rates, tally } from "../rates";
import { type Ranking, rankingOf } from "./ranking";
import { ratesOf } from "./rates";
import { cutAt, type Scores } from "./scores";

/** How well words are marked (P, R, F1) and ranked (AP, AUC). */
export type TokenFigures = Rates & Omit<Ranking, "best">;

export interface ScoredFigures extends TokenFigures, Pick<Ranking, "best"> {
  readonly threshold: number;
}

/** The figures of words that are marked from a threshold on. */
export const scoredFigures = (scores: Scores, threshold: number): ScoredFigures => ({
  threshold,
  ...ratesFrom(scores, threshold),
  ...rankingOf(scores),
});

/** The figures of words that stand in some mark, which every score above 0 says. */
export function markedFigures(scores: Scores): TokenFigures {
  const { ap, auc } = rankingOf(scores);
  return { ...ratesFrom(scores, Number.MIN_VALUE), ap, auc };
}

function ratesFrom(scores: Scores, threshold: number): Rates {
  const { right, wrong } = cutAt(scores, threshold);
  return ratesOf(tally(right, right + wrong, scores.marked.length));
}
