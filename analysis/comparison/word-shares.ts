import { clusteredIntervals, type SentenceTally } from "../shared/statistics";
import type { Analysis, Score } from "../types";

/** Words of several documents that are counted, by index of the token; a document without any may be missing. */
export type HeldWords = ReadonlyMap<Analysis, ReadonlySet<number>>;

/** A document's words by sentence; sentences without a word are left out. */
interface Whole {
  readonly analysis: Analysis;
  readonly of: readonly number[];
  /** Of every sentence its index in `of`. */
  readonly places: ReadonlyMap<number, number>;
  /** The tally of none of its words. */
  readonly none: SentenceTally;
}

/**
 * Words as shares of all body words of the same documents, each with an interval that takes words of one sentence as
 * dependent; see `clusteredIntervals`.
 * @param shares for each share its words, and the ids of the marks that hold them
 * @param unread why there is nothing to share, where that is known
 */
export function wordShares(
  analyses: readonly Analysis[],
  shares: readonly { readonly held: HeldWords; readonly marks: readonly string[] }[],
  unread: string | null = null,
): readonly Score[] {
  const wholes = analyses.map(wholeOf);
  const of = wholes.reduce((sum, { none }) => sum + none.of, 0);
  if (of === 0) return shares.map(({ marks }) => nothing(marks, unread ?? "no words"));
  const tallied = shares.map(({ held }) => wholes.map((whole) => tallyOf(whole, held.get(whole.analysis))));
  const intervals = clusteredIntervals(tallied);
  return shares.map(({ marks }, index) => {
    const count = (tallied[index] ?? []).reduce((sum, tally) => sum + tally.count, 0);
    const { interval, method } = intervals[index] as (typeof intervals)[number];
    return { value: count / of, count, of, interval, method, marks };
  });
}

const nothing = (marks: readonly string[], reason: string): Score => ({
  value: null,
  count: 0,
  of: 0,
  interval: null,
  method: "bootstrap over sentences",
  marks,
  reason,
});

function wholeOf(analysis: Analysis): Whole {
  const places = new Map<number, number>();
  const of: number[] = [];
  for (const { word, sentence } of analysis.tokens) {
    if (!word) continue;
    const place = places.get(sentence) ?? of.push(0) - 1;
    places.set(sentence, place);
    of[place] = (of[place] ?? 0) + 1;
  }
  const words = of.reduce((sum, one) => sum + one, 0);
  const counts = new Array<number>(of.length).fill(0);
  return { analysis, of, places, none: { count: 0, of: words, sentences: { counts, of } } };
}

function tallyOf(
  { analysis, places, of, none }: Whole,
  words: ReadonlySet<number> | undefined,
): SentenceTally {
  if (!words || words.size === 0) return none;
  const counts = [...none.sentences.counts];
  for (const index of words) {
    const place = places.get(analysis.tokens[index]?.sentence ?? -1);
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { count: words.size, of: none.of, sentences: { counts, of } };
}
