import type { Apart } from "../draft";
import type { Line } from "./lines";

/** The lines of a page with its height in points. */
export interface LinedPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** So far from the top and bottom, as a share of the height, stand headers, footers and page numbers. */
const MARGIN = 0.12;
/** A line repeated on so many pages, and this share of all, is furniture. */
const FEWEST_PAGES = 2;
const SHARE = 0.4;
const NUMBER = /^(?:[-–—|]\s*)?(?:page\s+|p\.\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

/** Lines at the top and bottom of the pages that repeat, and page numbers; each with its reason. */
export function furnitureOf(pages: readonly LinedPage[]): ReadonlyMap<Line, Apart> {
  const onPages = new Map<string, Set<number>>();
  const margins = pages.flatMap(({ height, lines }) =>
    lines.filter(({ y }) => y > height * (1 - MARGIN) || y < height * MARGIN),
  );
  for (const line of margins) {
    const pagesOf = onPages.get(keyOf(line)) ?? new Set();
    onPages.set(keyOf(line), pagesOf.add(line.page));
  }
  const furniture = new Map<Line, Apart>();
  for (const line of margins) {
    const count = onPages.get(keyOf(line))?.size ?? 0;
    if (NUMBER.test(line.text))
      furniture.set(line, { rule: "page-number", reason: "the number of the page" });
    else if (count >= FEWEST_PAGES && count >= pages.length * SHARE) {
      furniture.set(line, { rule: "page-margin", reason: "repeated at the top or bottom of the pages" });
    }
  }
  return furniture;
}

/** A line without its numbers, which differ from page to page, and where it stands. */
const keyOf = ({ text, y }: Line): string =>
  `${Math.round(y / 6)} ${text.replace(/\d+/g, "#").toLowerCase()}`;
