/** What two sides marked, and how much of it the other marked too (a fraction where half a fragment is half right). */
export interface Tally {
  readonly rightOfPredicted: number;
  readonly predicted: number;
  readonly rightOfGold: number;
  readonly gold: number;
}

/**
 * Precision: what is right of what the program marked. Recall: what the program found of what the coder marked.
 * F1: their harmonic mean. From 0 to 1, higher is better; 0 where a side marked nothing, as in the published figures.
 */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
  readonly pred: number;
}

/** A tally where what is right counts alike on both sides. */
export const tally = (right: number, predicted: number, gold: number): Tally => ({
  rightOfPredicted: right,
  predicted,
  rightOfGold: right,
  gold,
});

/** The rates of all tallies as one (micro average): a text with more marks weighs more. */
export function ratesOf(tallies: readonly Tally[]): Rates {
  const predicted = total(tallies, (each) => each.predicted);
  const gold = total(tallies, (each) => each.gold);
  const p = ratio(
    total(tallies, (each) => each.rightOfPredicted),
    predicted,
  );
  const r = ratio(
    total(tallies, (each) => each.rightOfGold),
    gold,
  );
  return { p, r, f1: ratio(2 * p * r, p + r), gold, pred: predicted };
}

/** The sum of a number over all items. */
export const total = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

/** One number as a share of another, 0 where that is 0. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
