import { hashOf, type Sink } from "../../shared/linear/hash";
import { scoreOf, unpack, type Weights } from "../../shared/linear/weights";
import type { Columns } from "./columns";
import { logistic } from "./scorer";
import packed from "./weights-sentences.json";

/** Content words say what a sentence is about, not how it is told: features leave them out. */
const CONTENT = new Set(["ADJ", "NOUN", "PROPN", "VERB"]);

let shipped: Weights | undefined;

/** The shipped weights, unpacked at the first call. */
export function sentenceWeights(): Weights {
  shipped ??= unpack(packed);
  return shipped;
}

/** More different function words than any sentence of prose has. */
const MOST = 100;

/** Log-odds in steps, for features. */
const odds = (probability: number): number =>
  Math.max(-8, Math.min(8, Math.round(Math.log((probability + 1e-4) / (1 - probability + 1e-4)) * 1.5)));

/** Features of the sentence of words `[from, to)`, from the log-odds of its words. */
export function sentenceFeatures(
  columns: Columns,
  sums: Float64Array,
  [from, to]: readonly [number, number],
  sink: Sink,
): void {
  const own = probabilities(columns, sums, from, to).sort().reverse();
  const sum = own.reduce((all, score) => all + score, 0);
  const none = own.reduce((all, score) => all * (1 - score), 1);
  sink.add(1, 0);
  for (const rank of [0, 1, 2]) sink.add(2 + rank, odds(own[rank] ?? 0));
  sink.add(5, Math.round(Math.log(0.05 + sum) * 3));
  sink.add(6, odds(1 - none));
  const counts = { words: 0, direct: 0, indirect: 0, names: 0, numbers: 0 };
  const little = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const word = columns.words[at];
    if (!word) continue;
    if (/^[?!]$/.test(word.form)) little.add(hashOf(word.form));
    if (!columns.kind[at]) continue;
    counts.words += 1;
    counts.direct += columns.voice[at] === DIRECT ? 1 : 0;
    counts.indirect += columns.voice[at] === INDIRECT ? 1 : 0;
    counts.names += columns.name[at] as number;
    counts.numbers += word.pos === "NUM" ? 1 : 0;
    if (!columns.name[at] && !CONTENT.has(word.pos) && little.size < MOST)
      little.add(columns.form[at] as number);
  }
  const share = (count: number) => Math.round((4 * count) / Math.max(1, counts.words));
  sink.add(8, [12, 18, 25, 35].filter((bound) => counts.words >= bound).length);
  sink.add(9, share(counts.direct));
  sink.add(10, share(counts.indirect));
  sink.add(11, share(counts.names));
  sink.add(12, Math.min(1, counts.numbers));
  for (const form of little) sink.add(13, form);
}

function probabilities({ kind }: Columns, sums: Float64Array, from: number, to: number): Float64Array {
  return sums.slice(from, to).map((sum, index) => (kind[from + index] ? logistic(sum) : 0));
}

/** Numbers of the two voices in the column `voice`. */
const INDIRECT = 4;
const DIRECT = 5;

/** Of every sentence the probability that a trained reader calls it loaded; 0 for one without words. */
export function sentenceScores(
  columns: Columns,
  sums: Float64Array,
  sentences: number,
  weights: Weights = sentenceWeights(),
): readonly number[] {
  const scores = new Array<number>(sentences).fill(0);
  for (let from = 0; from < columns.length; from = columns.end[from] as number) {
    const range = [from, columns.end[from] as number] as const;
    const sentence = columns.words[from]?.sentence ?? 0;
    scores[sentence] = logistic(scoreOf(weights, (sink) => sentenceFeatures(columns, sums, range, sink)));
  }
  return scores;
}
