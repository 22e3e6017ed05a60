import type { StoryFeatures } from "./features";
import type { Rarity } from "./rarity";

/** Weights of terms, by rising number of the term: a document's have length 1, a group's are the sum of its documents'. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * The document as a vector of length 1: a term weighs (1 + ln count) · rarity. A term that no other document uses can
 * meet nothing: it counts in the length and is left out.
 */
export function vectorOf({ terms, counts }: StoryFeatures, rarity: Rarity): Vector {
  const weights = new Float32Array(terms.length);
  let squares = 0;
  terms.forEach((term, index) => {
    const weight = (1 + Math.log(counts[index] as number)) * rarity.of(term);
    squares += weight * weight;
    weights[index] = rarity.users(term) > 1 ? weight : 0;
  });
  const length = Math.sqrt(squares);
  return {
    terms: terms.filter((_, index) => weights[index] !== 0),
    weights: weights.filter((weight) => weight !== 0).map((weight) => weight / length),
  };
}

/** Index of the first term not below `term`, from index `from` on. Time grows with the logarithm of the way. */
function seek(terms: Uint32Array, term: number, from: number): number {
  let [low, step] = [from, 1];
  while (low + step < terms.length && (terms[low + step] as number) < term) {
    low += step;
    step *= 2;
  }
  let high = Math.min(terms.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as number) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The inner product; of two documents, the cosine of the angle between them. Time grows with the shorter vector. */
export function product(a: Vector, b: Vector): number {
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  let sum = 0;
  let at = 0;
  for (let index = 0; index < short.terms.length && at < long.terms.length; index += 1) {
    at = seek(long.terms, short.terms[index] as number, at);
    if (long.terms[at] === short.terms[index])
      sum += (short.weights[index] as number) * (long.weights[at] as number);
  }
  return sum;
}

/** The sum of two vectors. */
export function sum(a: Vector, b: Vector): Vector {
  const terms = new Uint32Array(a.terms.length + b.terms.length);
  const weights = new Float32Array(terms.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.terms.length || j < b.terms.length) {
    const left = i < a.terms.length ? (a.terms[i] as number) : Number.POSITIVE_INFINITY;
    const right = j < b.terms.length ? (b.terms[j] as number) : Number.POSITIVE_INFINITY;
    terms[size] = Math.min(left, right);
    let weight = 0;
    if (left <= right) weight += a.weights[i++] as number;
    if (right <= left) weight += b.weights[j++] as number;
    weights[size++] = weight;
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) };
}
