import { type PageBlock, wordsOf } from "./blocks";
import { tagOf, upFrom } from "./tree";

/** The headline has so much of what is kept below it. */
const MOST_AFTER = 0.5;
const HEADINGS = new Set(["h1", "h2"]);
/** An element that may be the article holds so much of what is kept. */
const HOLDS = 0.8;

/**
 * Where the article begins: at the heading that is the title, if most of what is kept follows it; else at the last
 * heading before the first block that is kept, or at that block.
 */
export function headlineAt(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  title: string | null,
): number {
  const headings = blocks.flatMap((block, index) => (isHeading(block) ? [index] : []));
  const lengths = blocks.map((block, index) => (kept[index] ? wordsOf(block).length : 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const after = (at: number) => lengths.slice(at).reduce((sum, length) => sum + length, 0);
  const titled = headings.find((at) => isSame(wordsOf(blocks[at] as PageBlock), title));
  if (titled !== undefined && after(titled) >= MOST_AFTER * all) return titled;
  const first = kept.indexOf(true);
  return headings.filter((at) => at < first).at(-1) ?? first;
}

/** The innermost `<article>`, `<main>` or article body around the most of what is kept. */
export function holderOf(blocks: readonly PageBlock[], kept: readonly boolean[]): Element | null {
  const counts = new Map<Element, number>();
  let all = 0;
  for (const [index, block] of blocks.entries()) {
    if (!kept[index]) continue;
    const length = wordsOf(block).length;
    all += length;
    for (const element of upFrom(block.pieces[0]?.parent ?? null))
      if (isHolder(element)) counts.set(element, (counts.get(element) ?? 0) + length);
  }
  const most = [...counts].filter(([, count]) => count > all * HOLDS);
  return most.length === 0 ? null : (most.reduce((a, b) => (b[0].contains(a[0]) ? a : b))[0] ?? null);
}

const isHolder = (element: Element): boolean =>
  ["article", "main"].includes(tagOf(element)) ||
  element.getAttribute("role") === "main" ||
  /^articlebody$/i.test(element.getAttribute("itemprop") ?? "");

/** Whether a block stands within this element. */
export const isWithin = ({ pieces }: PageBlock, holder: Element | null): boolean =>
  holder !== null && [...upFrom(pieces[0]?.parent ?? null)].includes(holder);

/** Whether a block is a headline or the heading of a section. */
export const isHeading = ({ pieces }: PageBlock): boolean =>
  within(pieces[0]?.parent, (tag) => HEADINGS.has(tag));

const within = (element: Element | undefined, test: (tag: string) => boolean): boolean =>
  [...upFrom(element ?? null)].slice(0, 3).some((above) => test(tagOf(above)));

/** Whether two headings say the same, signs and letter case aside. */
export function isSame(heading: string, title: string | null): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return title !== null && plain(heading) !== "" && plain(heading) === plain(title);
}
