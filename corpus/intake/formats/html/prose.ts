import { endsSentence, wordCount } from "../../page";
import { type PageBlock, wordsOf } from "./blocks";
import { upFrom } from "./tree";

/** A shorter line may be a label or a link. */
const FEWEST_WORDS = 12;
const MOST_LINKED = 0.5;

/** Share of a block's characters that are those of links. */
export function linkShare({ pieces }: PageBlock): number {
  let [all, linked] = [0, 0];
  for (const { text, link } of pieces) {
    const length = text.trim().length;
    all += length;
    if (link) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

/** Whether a block reads as sentences, not as a label, a link or a list of them. */
export function isProse(block: PageBlock): boolean {
  const words = wordsOf(block).trim();
  return (
    wordCount(words, FEWEST_WORDS) >= FEWEST_WORDS && endsSentence(words) && linkShare(block) < MOST_LINKED
  );
}

/** How many characters of prose stand within each element. */
export function proseWithin(blocks: readonly PageBlock[]): ReadonlyMap<Element, number> {
  const within = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const length = wordsOf(block).length;
    for (const element of upFrom(block.pieces[0]?.parent ?? null))
      within.set(element, (within.get(element) ?? 0) + length);
  }
  return within;
}
