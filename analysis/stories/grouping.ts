import { type Cluster, joined, likeness } from "./cluster";
import type { Neighbours } from "./neighbours";
import { queueOf } from "./queue";

/** Two groups that may be joined, by number. */
interface Join {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Joins groups, the likest first, for as long as two of them are alike by `threshold` on average: agglomerative
 * grouping by average linkage (Sokal and Michener 1958), so that one document between two events does not chain them
 * together. Only groups with a pair of neighbours between them are tried. Equal likeness goes by the order of the
 * documents. In the order of their first documents.
 * @param single the documents, each a group of its own, by index
 */
export function groupsOf(
  single: readonly Cluster[],
  neighbours: readonly Neighbours[],
  threshold: number,
  window: number,
): readonly Cluster[] {
  const clusters = new Map(single.entries());
  const near = new Map<number, Set<number>>();
  const firstOf = (number: number): number => clusters.get(number)?.members[0] ?? 0;
  const joins = queueOf<Join & { readonly first: number; readonly second: number }>(
    (x, y) => (y.likeness - x.likeness || x.first - y.first || x.second - y.second) < 0,
  );
  const offer = (a: number, b: number): void => {
    const alike = likeness(clusters.get(a) as Cluster, clusters.get(b) as Cluster, window);
    if (alike < threshold) return;
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const)
      near.set(own, (near.get(own) ?? new Set()).add(other));
    const [first, second] = [firstOf(a), firstOf(b)].sort((x, y) => x - y) as [number, number];
    joins.put({ a, b, likeness: alike, first, second });
  };

  for (const [a, b] of neighbours) offer(a, b);
  let next = single.length;
  for (let join = joins.take(); join; join = joins.take()) {
    const [a, b] = [clusters.get(join.a), clusters.get(join.b)];
    if (!a || !b) continue;
    const around = new Set([...(near.get(join.a) ?? []), ...(near.get(join.b) ?? [])]);
    for (const gone of [join.a, join.b]) {
      clusters.delete(gone);
      near.delete(gone);
    }
    clusters.set(next, joined(a, b, join.likeness));
    for (const other of around) if (clusters.has(other)) offer(next, other);
    next += 1;
  }
  return [...clusters.values()].sort((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0));
}
