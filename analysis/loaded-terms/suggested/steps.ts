const BOUNDS = [0, 1, 2, 4, 7, 11];

/** What the other words of a sentence add up to, in halves of a level, in seven steps. */
export function chargeStep(others: number): number {
  let place = 0;
  while (place < BOUNDS.length && others / 2 > (BOUNDS[place] as number)) place += 1;
  return place;
}

/** The length of a sentence in four steps. */
export const lengthStep = (words: number): number => (words < 15 ? 0 : words < 25 ? 1 : words < 40 ? 2 : 3);
