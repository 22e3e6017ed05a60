import type { Span } from "../types";

/**
 * Whether each item starts within one of the spans; items in text order, spans in any order, overlapping or not.
 * Linear, but for a sort of the spans.
 */
export function covered(
  items: readonly { readonly span: Span }[],
  spans: readonly Span[],
): readonly boolean[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return items.map(({ span }) => {
    for (let ahead = ordered[next]; ahead && ahead.start <= span.start; ahead = ordered[next]) {
      reach = Math.max(reach, ahead.end);
      next += 1;
    }
    return span.start < reach;
  });
}
