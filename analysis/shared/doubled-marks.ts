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
  return {
    start: isDoubled(text, start - 1, start) ? start - 1 : start,
    end: isDoubled(text, end, end - 1) ? end + 1 : end,
  };
}

const isDoubled = (text: string, outer: number, inner: number): boolean =>
  text[outer] === text[inner] && SINGLE.test(text[outer] ?? "");
