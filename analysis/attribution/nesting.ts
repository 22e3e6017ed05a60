import { covers, hull } from "../shared/spans";
import type { Attribution } from "../types";

/** Numbers the relations and names for each the smallest other content that it stands in. */
export function nest(relations: readonly Omit<Attribution, "id" | "within">[]): Attribution[] {
  const numbered = relations.map((relation, index) => ({
    ...relation,
    id: `a${index + 1}`,
    within: null as string | null,
  }));
  const open: (typeof numbered)[number][] = [];
  for (const relation of numbered) {
    const own = hull(relation.content.spans);
    const anchor = relation.cue?.spans[0] ?? own;
    while (
      open.length > 0 &&
      hull((open.at(-1) as Attribution).content.spans).end <= Math.min(own.start, anchor.start)
    )
      open.pop();
    const outer = open.findLast((candidate) =>
      candidate.content.spans.some((span) => covers(span, anchor) && covers(span, own)),
    );
    relation.within = outer?.id ?? null;
    open.push(relation);
  }
  return numbered;
}
