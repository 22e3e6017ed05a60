import type { Apart } from "../draft";
import type { PageBlock } from "./blocks";
import { tagOf, upFrom } from "./tree";

const HEADINGS = new Set(["h2", "h3", "h4", "h5", "h6"]);
/** Rules for what is no text of the article, under whose heading nothing is left of it. */
const POINTERS = new Set(["related", "link-list", "outside-article"]);
const ORPHAN: Apart = { rule: "related", reason: "the heading of pointers to other articles" };

/** Headings in the article under which there are only pointers to other pages. */
export function orphansOf(blocks: readonly PageBlock[]): ReadonlyMap<PageBlock, Apart> {
  const orphans = new Map<PageBlock, Apart>();
  for (const [index, block] of blocks.entries()) {
    if (!isHeading(block) || isApart(block)) continue;
    const next = blocks.findIndex((other, at) => at > index && isHeading(other) && !isApart(other));
    const section = blocks.slice(index + 1, next === -1 ? undefined : next);
    const [first] = section;
    if (first && ruleOf(first) !== null && POINTERS.has(ruleOf(first) ?? "") && section.every(isApart))
      orphans.set(block, { ...ORPHAN });
  }
  return orphans;
}

/** Whether a block stands in a heading of a section. */
const isHeading = ({ pieces }: PageBlock): boolean =>
  [...upFrom(pieces[0]?.parent ?? null)].slice(0, 3).some((above) => HEADINGS.has(tagOf(above)));

const ruleOf = ({ pieces }: PageBlock): string | null => pieces[0]?.apart?.rule ?? null;

const isApart = ({ pieces }: PageBlock): boolean => pieces.every(({ apart }) => apart !== null);
