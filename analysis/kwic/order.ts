import type { KwicLine } from "./line";

/** By what lines can be sorted. */
export const kwicOrders = [
  "document",
  "keyword",
  "left1",
  "left2",
  "left3",
  "right1",
  "right2",
  "right3",
] as const;
export type KwicOrder = (typeof kwicOrders)[number];

/** The words a line is sorted by. */
const keysOf: { readonly [Order in KwicOrder]: (line: KwicLine) => readonly string[] } = {
  document: () => [],
  keyword: ({ keyword }) => [keyword.toLowerCase()],
  left1: ({ before }) => before,
  left2: ({ before }) => before.slice(1),
  left3: ({ before }) => before.slice(2),
  right1: ({ after }) => after,
  right2: ({ after }) => after.slice(1),
  right3: ({ after }) => after.slice(2),
};

/**
 * The lines by document and place, by the hit itself, or by the first, second or third word to its left or right and
 * then by those beyond it. Words are compared by code unit, a missing one comes first; equal lines keep their order.
 */
export function orderedLines<Line extends KwicLine>(
  lines: readonly Line[],
  order: KwicOrder,
): readonly Line[] {
  if (order === "document") return lines;
  return lines
    .map((line) => ({ line, keys: keysOf[order](line) }))
    .sort((a, b) => compared(a.keys, b.keys))
    .map(({ line }) => line);
}

function compared(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const [one, other] = [a[at] as string, b[at] as string];
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
