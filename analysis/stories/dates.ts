/** How many documents of a group are of each day; undated ones are of none. */
export type Days = ReadonlyMap<number, number>;

/** Outlets tell of one event on the same day or the next: the morning paper, another time zone. */
const sameNews = 1;

/** How much more alike documents count whose dates are so near: about what one more shared name adds. */
export const near = 0.04;

/** How much less, whose dates are a window or more apart: what same actors share; only copies of a text outweigh it. */
const far = 0.16;

/** What two dates add to likeness: `near` up to a day, then evenly less, down to `-far` from the window on. */
const added = (gap: number, window: number): number =>
  near - (near + far) * Math.min(1, Math.max(0, gap - sameNews) / Math.max(1, window - sameNews));

/**
 * What the dates of two groups add to their likeness, the mean over all pairs of their documents. A pair of which a
 * date is missing adds nothing.
 * @param pairs number of pairs, dated or not
 * @param window days from which dates are far apart
 */
export function byDates(a: Days, b: Days, pairs: number, window: number): number {
  let sum = 0;
  for (const [day, count] of a)
    for (const [other, others] of b) sum += count * others * added(Math.abs(day - other), window);
  return sum / pairs;
}

/** The days of both groups together. */
export function together(a: Days, b: Days): Days {
  const days = new Map(a);
  for (const [day, count] of b) days.set(day, (days.get(day) ?? 0) + count);
  return days;
}
