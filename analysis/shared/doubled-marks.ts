import type { Span } from "../types";

/** Two single marks or accents that stand for one double quotation mark. */
const SINGLE = /['`´‘’]/;

/**
 * Widens a span over the outer half of a doubled quotation mark at either end: normalising keeps only the inner half
 * of `''words''`.
 *
 * @param text the document's text, which the offsets are of
 */
export function withDoubledMarks(text: string, { start, end }: Span): Span {
  const isDoubled = (at: number, inner: number): boolean =>
    SINGLE.test(text[at] ?? "") && text[at] === text[inner];
  return {
    start: isDoubled(start - 1, start) ? start - 1 : start,
    end: isDoubled(end, end - 1) ? end + 1 : end,
  };
}
