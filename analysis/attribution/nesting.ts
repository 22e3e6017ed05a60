import { covers, hull } from "../shared/spans";
import type { Attribution, Span } from "../types";

interface Open {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly end: number;
}

/** Numbers the relations and names for each the smallest other content that it stands in. */
export function nest(relations: readonly Omit<Attribution, "id" | "within">[]): Attribution[] {
  let open: Open[] = [];
  return relations.map((relation, index) => {
    const id = `a${index + 1}`;
    const own = hull(relation.content.spans);
    const anchor = relation.cue?.spans[0] ?? own;
    const start = Math.min(own.start, anchor.start);
    open = open.filter(({ end }) => end > start);
    const outer = open.findLast(({ spans }) =>
      spans.some((span) => covers(span, anchor) && covers(span, own)),
    );
    open.push({ id, spans: relation.content.spans, end: own.end });
    return { ...relation, id, within: outer?.id ?? null };
  });
}
