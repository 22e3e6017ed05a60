import { highest } from "./highest";
import { product, type Vector } from "./vectors";

/** Two documents, by index, that may tell of one event. */
export type Neighbours = readonly [number, number];

/** A document is sought by its weightiest terms: documents that share none of them are hardly alike. */
const termsSought = 32;

/** Documents looked back at for one term, the nearest in date: this keeps the search linear. */
const lookedBack = 100;

/** Documents compared with one in full: those that share most of its weightiest terms. */
const compared = 24;

/**
 * Pairs of documents whose vectors are alike (cosine) by at least `least`, found by an inverted index over their
 * weightiest terms instead of comparing all with all. Time and memory grow in line with the number of documents.
 * @param order indices of the documents by date, so that those of one event stand near each other
 */
export function neighboursIn(
  vectors: readonly Vector[],
  order: readonly number[],
  least: number,
): readonly Neighbours[] {
  const index = new Map<number, number[]>();
  const shared = new Float32Array(vectors.length);
  return order.flatMap((document) => {
    const vector = vectors[document] as Vector;
    const met: number[] = [];
    for (const entry of highest(Array.from(vector.weights.keys()), vector.weights, termsSought)) {
      const term = vector.terms[entry] as number;
      const users = index.get(term) ?? [];
      for (let at = Math.max(0, users.length - lookedBack); at < users.length; at += 1) {
        const user = users[at] as number;
        if (shared[user] === 0) met.push(user);
        shared[user] = (shared[user] as number) + (vector.weights[entry] as number);
      }
      users.push(document);
      index.set(term, users);
    }
    const found = highest(met, shared, compared);
    for (const user of met) shared[user] = 0;
    return found
      .filter((user) => product(vectors[user] as Vector, vector) >= least)
      .map((user): Neighbours => [user, document]);
  });
}
