/** Scores of items, words or sentences: of those that the coders marked, and of the others. */
export interface Scores {
  readonly marked: number[];
  readonly plain: number[];
}

export const noScores = (): Scores => ({ marked: [], plain: [] });

/** Adds the score of an item. */
export function note(scores: Scores, score: number, isMarked: boolean): void {
  (isMarked ? scores.marked : scores.plain).push(score);
}

/** What lies at or above a threshold: marked items and others. */
export interface Cut {
  readonly threshold: number;
  readonly right: number;
  readonly wrong: number;
}

/** Cuts at every score there is, from the highest down. Items of equal score fall together. */
export function* cutsOf({ marked, plain }: Scores): Generator<Cut> {
  const [yes, no] = [descending(marked), descending(plain)];
  let [right, wrong] = [0, 0];
  while (right < yes.length || wrong < no.length) {
    const threshold = Math.max(yes[right] ?? 0, no[wrong] ?? 0);
    while (yes[right] === threshold) right += 1;
    while (no[wrong] === threshold) wrong += 1;
    yield { threshold, right, wrong };
  }
}

const descending = (scores: readonly number[]): Float64Array => Float64Array.from(scores).sort().reverse();

/** The cut at any threshold. */
export function cutAt({ marked, plain }: Scores, threshold: number): Cut {
  const above = (scores: readonly number[]): number =>
    scores.reduce((count, score) => (score >= threshold ? count + 1 : count), 0);
  return { threshold, right: above(marked), wrong: above(plain) };
}
