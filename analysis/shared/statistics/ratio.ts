import type { Interval } from "./interval";
import { studentQuantile } from "./student";

/** Sums over documents of what is counted in each, out of how many, of their squares and their product. */
export interface RatioSums {
  readonly documents: number;
  readonly count: number;
  readonly of: number;
  readonly countSquared: number;
  readonly ofSquared: number;
  readonly product: number;
}

/** With fewer documents their spread is not known well enough to make an interval of. */
export const fewestDocuments = 5;

/**
 * Standard error of the ratio r = Σc / Σo over documents, linearised:
 * r's variance is (Σc² − 2rΣco + r²Σo²) / (Σo)² · n / (n − 1) (Cochran 1977, Sampling Techniques, 3rd ed., 6.3).
 * Documents are the units, so that terms that cluster in a document do not make the ratio look surer than it is.
 */
function standardError({ documents, count, of, countSquared, ofSquared, product }: RatioSums): number {
  const ratio = count / of;
  const squares = Math.max(0, countSquared - 2 * ratio * product + ratio ** 2 * ofSquared);
  return (Math.sqrt(squares) / of) * Math.sqrt(documents / (documents - 1));
}

/**
 * 95 % interval of a ratio over documents. Its ends lie equally far from it on a log scale, so that a rate stays above
 * 0, or for a share on a logit scale, so that it stays between 0 and 1; quantile of Student's t with n − 1 degrees of
 * freedom. `null` where the documents tell no spread: fewer than `fewestDocuments`, all of one ratio, or a ratio of 0
 * (and of 1, for a share), whose ends these scales cannot give.
 */
export function ratioInterval(sums: RatioSums, scale: "log" | "logit"): Interval | null {
  const { documents, count, of } = sums;
  if (documents < fewestDocuments || !(of > 0) || !(count > 0)) return null;
  const ratio = count / of;
  const error = standardError(sums);
  const reach = studentQuantile(documents - 1) * error;
  // What is left of sums that cancel out is rounding.
  if (error < 1e-9 * ratio) return null;
  if (scale === "log") return [ratio * Math.exp(-reach / ratio), ratio * Math.exp(reach / ratio)];
  if (ratio >= 1) return null;
  const middle = Math.log(ratio / (1 - ratio));
  const side = reach / (ratio * (1 - ratio));
  return [logistic(middle - side), logistic(middle + side)];
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
