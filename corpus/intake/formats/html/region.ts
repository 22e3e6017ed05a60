import { MONTH_DATE } from "../../dates";
import { endsSentence, wordCount } from "../../page";
import type { Apart } from "../draft";
import type { StatedMetadata } from "../types";
import { type PageBlock, wordsOf } from "./blocks";
import { headlineAt, holderOf, isHeading, isWithin } from "./landmarks";
import { isProse, linkShare } from "./prose";
import { tagOf } from "./tree";

const OUTSIDE: Apart = {
  rule: "outside-article",
  reason: "stands outside what Readability counts as the article",
};
const TIME: Apart = { rule: "page-byline", reason: "says who wrote the text, or when" };
const LINKS: Apart = { rule: "link-list", reason: "a pointer to other pages within the article" };
/** A standfirst has more words than a label does. */
const LABEL_WORDS = 6;
const POINTER_WORDS = 40;
const BYLINE_WORDS = 12;
const DATE = new RegExp(MONTH_DATE, "i");
const MOST_LINKED = 0.5;
/** Readability keeps lists of nothing but links. */
const ALL_LINKED = 0.9;

/**
 * Which blocks are no part of the article, of those that are no chrome. The article goes from the headline to the last
 * block that Readability keeps or that stands in the same `<article>` or `<main>`. It drops short paragraphs,
 * subheadings and posts of live pages, so what stands between is kept, but for labels before the article, times alone
 * in a line, and pointers.
 */
export function outsideOf(
  blocks: readonly PageBlock[],
  article: ReadonlySet<Element>,
  { title, author }: Pick<StatedMetadata, "title" | "author">,
): ReadonlyMap<PageBlock, Apart> {
  const kept = blocks.map((block) => isKept(block, article));
  const first = kept.indexOf(true);
  if (first === -1) return new Map();
  const last = kept.lastIndexOf(true);
  const holder = holderOf(blocks, kept);
  const from = headlineAt(blocks, kept, title ?? null);
  const prose = blocks.findIndex((block, index) => index > from && isProse(block));
  const outside = new Map<PageBlock, Apart>();
  for (const [index, block] of blocks.entries()) {
    const isIn = index >= from && (index <= last || isWithin(block, holder));
    if (!isIn) outside.set(block, { ...OUTSIDE });
    else if (isTime(block) || (index < prose && isByline(block, author ?? null)))
      outside.set(block, { ...TIME });
    else if (isHeading(block)) continue;
    else if (isPointer(block, kept[index] ? ALL_LINKED : MOST_LINKED)) outside.set(block, { ...LINKS });
    else if (index < first && isLabel(block)) outside.set(block, { ...OUTSIDE });
  }
  return outside;
}

const isKept = ({ pieces }: PageBlock, article: ReadonlySet<Element>): boolean =>
  pieces.some(({ parent, text, apart }) => apart === null && text.trim() !== "" && article.has(parent));

const isLabel = (block: PageBlock): boolean =>
  !isProse(block) && wordCount(wordsOf(block), LABEL_WORDS) < LABEL_WORDS;

const isPointer = (block: PageBlock, share: number): boolean =>
  linkShare(block) > share &&
  !endsSentence(wordsOf(block).trim()) &&
  wordCount(wordsOf(block), POINTER_WORDS) < POINTER_WORDS;

/** Whether a short line between headline and text holds the author's name, a date, or how long reading takes. */
function isByline(block: PageBlock, author: string | null): boolean {
  const words = wordsOf(block).trim();
  if (isHeading(block) || endsSentence(words) || wordCount(words, BYLINE_WORDS) > BYLINE_WORDS) return false;
  return (
    (author !== null && words.includes(author)) || DATE.test(words) || /\bmin(?:ute)?s? read\b/i.test(words)
  );
}

const isTime = ({ pieces }: PageBlock): boolean =>
  pieces.every(({ parent, text }) => text.trim() === "" || tagOf(parent) === "time");
