import { type Cut, cutsOf, type Scores } from "./scores";

/** How well scores put marked items before the others. `null` where there are none to be told apart. */
export interface Ranking {
  /**
   * Average precision: the precision at every score, weighted by the share of marked items that have it. Its reference
   * is the share of marked items, which random scores reach.
   */
  readonly ap: number | null;
  /** Chance that a marked item has a higher score than another, ties counting half; 0.5 for random scores. */
  readonly auc: number | null;
  /** The highest F1 that a threshold reaches, and the highest such threshold. */
  readonly best: { readonly f1: number; readonly threshold: number } | null;
}

/** The ranking by scores; items of equal score count together, not in a lucky order. */
export function rankingOf(scores: Scores): Ranking {
  const [marked, plain] = [scores.marked.length, scores.plain.length];
  if (marked === 0 || plain === 0) return { ap: null, auc: null, best: null };
  let [ap, pairs] = [0, 0];
  let best = { f1: 0, threshold: 0 };
  let above: Cut = { threshold: 1, right: 0, wrong: 0 };
  for (const cut of cutsOf(scores)) {
    const { threshold, right, wrong } = cut;
    ap += ((right - above.right) / marked) * (right / (right + wrong));
    pairs += (wrong - above.wrong) * ((above.right + right) / 2);
    const f1 = (2 * right) / (right + wrong + marked);
    if (f1 > best.f1) best = { f1, threshold };
    above = cut;
  }
  return { ap, auc: pairs / (marked * plain), best };
}
