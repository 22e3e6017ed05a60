import type { Apart } from "../draft";
import { isPaywall, PAYWALL } from "../paywall";
import { type PageBlock, wordsOf } from "./blocks";
import { upFrom } from "./tree";

/** So far up from the line that says so is the box around an offer to subscribe. */
const LEVELS = 4;

/** The lines that say that the rest of a page is for subscribers, and what stands with them in the same box. */
export function offerIn(blocks: readonly PageBlock[]): ReadonlyMap<PageBlock, Apart> {
  const offer = new Map<PageBlock, Apart>();
  for (const [index, block] of blocks.entries()) {
    if (!isPaywall(wordsOf(block).trim())) continue;
    const before = parentsOf(blocks.slice(0, index).filter((other) => !offer.has(other)));
    const box = [...upFrom(block.pieces[0]?.parent ?? null)]
      .slice(0, LEVELS)
      .filter((above) => !before.has(above));
    const apart = { ...PAYWALL };
    for (const other of blocks.slice(index))
      if (other === block || parentsOf([other]).has(box.at(-1) as Element)) offer.set(other, apart);
  }
  return offer;
}

/** All elements around the blocks. */
const parentsOf = (blocks: readonly PageBlock[]): ReadonlySet<Element> =>
  new Set(blocks.flatMap(({ pieces }) => [...upFrom(pieces[0]?.parent ?? null)]));
