import type { Span } from "../types";

/** Whether `inner` lies wholly within `outer`. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words a span points at. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The smallest span that holds all of the given ones; throws on an empty list. */
export function hull(spans: readonly Span[]): Span {
  const [first, ...rest] = spans;
  if (!first) throw new RangeError("hull: no span given; pass at least one");
  return rest.reduce(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    { start: first.start, end: first.end },
  );
}

/** Index of the first item that ends after `offset`; items must be in text order without overlap. O(log n). */
export function firstEndingAfter(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { span: Span }).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices `[from, to)` of the items that overlap the span; items must be in text order without overlap. O(log n). */
export function indicesWithin(
  items: readonly { readonly span: Span }[],
  span: Span,
): readonly [number, number] {
  const from = firstEndingAfter(items, span.start);
  let to = from;
  while (to < items.length && (items[to] as { span: Span }).span.start < span.end) to += 1;
  return [from, to];
}

/** The items that overlap the span; items must be in text order without overlap. */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): readonly T[] {
  const [from, to] = indicesWithin(items, span);
  return items.slice(from, to);
}
