import {
  fewestDocuments,
  fewestWords,
  perWords,
  poissonInterval,
  type RatioSums,
  ratioInterval,
  wilsonInterval,
} from "../shared/statistics";
import type { Score } from "../types";
import type { Measure } from "./measure";

/** A score made from sums over documents. `marks` are not known. */
export type PooledScore = Omit<Score, "marks">;

/** Why several documents' score has no interval. */
export const tooFew = "too few documents";

/**
 * The score of several documents from sums over them, without their analyses. The interval allows for the spread
 * between the documents. Where they tell no spread, since all agree or the count is 0, it is the exact Poisson interval
 * of the sum, or Wilson's with each document as one observation. With fewer than 5 documents there is none.
 */
export function pooledScore({ unit }: Measure, sums: RatioSums): PooledScore {
  const { documents, count, of } = sums;
  const isShare = unit === "share";
  const about = { count, of };
  if (of <= 0 || (!isShare && of < fewestWords))
    return { ...about, value: null, interval: null, method: "none", reason: "too little to measure" };
  const scale = isShare ? 1 : perWords;
  const value = (count / of) * scale;
  if (documents < fewestDocuments) return { ...about, value, interval: null, method: tooFew };
  const ratio = ratioInterval(sums, isShare ? "logit" : "log");
  if (ratio)
    return {
      ...about,
      value,
      interval: [ratio[0] * scale, ratio[1] * scale],
      method: "spread over documents",
    };
  if (isShare) {
    const interval = wilsonInterval((count / of) * documents, documents);
    return { ...about, value, interval, method: "Wilson over documents" };
  }
  const [low, high] = poissonInterval(count);
  return { ...about, value, interval: [(low / of) * scale, (high / of) * scale], method: "exact Poisson" };
}

/** The sums of several groups of documents together. */
export const summed = (all: readonly RatioSums[]): RatioSums =>
  all.reduce(
    (sum, one) => ({
      documents: sum.documents + one.documents,
      count: sum.count + one.count,
      of: sum.of + one.of,
      countSquared: sum.countSquared + one.countSquared,
      ofSquared: sum.ofSquared + one.ofSquared,
      product: sum.product + one.product,
    }),
    { documents: 0, count: 0, of: 0, countSquared: 0, ofSquared: 0, product: 0 },
  );
