import { byDates, type Days, together } from "./dates";
import { product, sum, type Vector } from "./vectors";

/** Documents that are held to tell of one event. */
export interface Cluster {
  /** Indices of the documents, rising. */
  readonly members: readonly number[];
  /** Sum of the members' vectors. */
  readonly vector: Vector;
  readonly days: Days;
  /** Mean likeness of every two members; `null` where there is but one. */
  readonly cohesion: number | null;
}

/** A document as a group of its own. */
export const alone = (index: number, vector: Vector, day: number | null): Cluster => ({
  members: [index],
  vector,
  days: new Map(day === null ? [] : [[day, 1]]),
  cohesion: null,
});

/**
 * Mean likeness of a document of the one and a document of the other, over all pairs: the cosine of their vectors and
 * what their dates add to it. Exact, as the product of two sums is the sum of all products.
 */
export function likeness(a: Cluster, b: Cluster, window: number): number {
  const pairs = a.members.length * b.members.length;
  return product(a.vector, b.vector) / pairs + byDates(a.days, b.days, pairs, window);
}

const pairsWithin = ({ members }: Cluster): number => (members.length * (members.length - 1)) / 2;

/** Both as one group; `between` is their likeness. */
export function joined(a: Cluster, b: Cluster, between: number): Cluster {
  const across = a.members.length * b.members.length;
  const within = (a.cohesion ?? 0) * pairsWithin(a) + (b.cohesion ?? 0) * pairsWithin(b);
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    vector: sum(a.vector, b.vector),
    days: together(a.days, b.days),
    cohesion: (within + between * across) / (pairsWithin(a) + pairsWithin(b) + across),
  };
}
