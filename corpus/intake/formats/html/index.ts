import { type Apart, assemble } from "../draft";
import { charsetOf, decodeBytes } from "../encoding";
import { mend } from "../mojibake";
import { PAYWALL, paywallNote } from "../paywall";
import type { FormatInput, FormatReading } from "../types";
import { articleOf } from "./article";
import { blocksOf, type PageBlock, wordsOf } from "./blocks";
import { chromeOf } from "./chrome";
import { orphansOf } from "./headings";
import { isHidden } from "./hidden";
import { type LinkedArticle, linkedArticle } from "./json-ld";
import { pageMetadata, withPrintedDate } from "./metadata";
import { offerIn } from "./offer";
import { parsePage } from "./parse";
import { isProse, proseWithin } from "./prose";
import { outsideOf } from "./region";
import { tagOf, upFrom } from "./tree";

/** The charset of a page stands among its first bytes (HTML Living Standard). */
const CHARSET_WITHIN = 4096;
/** An element found by words alone is no chrome where so much of the page's prose stands in it. */
const MOST_PROSE = 0.4;
/** JSON-LD is the text where it has so many times the prose that the page shows. */
const TIMES_SHOWN = 2;
/** Readers may write more than the article's author. */
const NEARLY_ALL_PROSE = 0.95;

/**
 * Reads a web page: everything that it shows, in the order of its source, with what is no part of the article set
 * apart. It is only read, never rendered: no script runs and nothing is fetched.
 */
export async function readHtml(input: FormatInput): Promise<FormatReading> {
  const decoded = mend(
    decodeBytes(input.bytes, input.name, charsetOf(input.contentType) ?? declared(input.bytes)),
  );
  const zeros = decoded.text.split("\u0000").length - 1;
  const source = decoded.text.replace(/^\ufeff/, "").replaceAll("\u0000", "");
  const page = await parsePage(source, input.name);
  const linked = linkedArticle(page);
  const metadata = pageMetadata(page, linked);
  const article = await articleOf(page, () => parsePage(source, input.name));
  const shown = blocksIn(page);
  const within = apartIn(shown, outsideOf(shown, article.elements ?? new Set(), metadata));
  const offered = apartIn(within, offerIn(within));
  const sorted = apartIn(offered, orphansOf(offered));
  const blocks = [...sorted, ...unshown(linked, shown, page.documentElement)];
  const { text, setApart: stretches } = assemble(blocks);
  const stub = blocks.find(({ pieces }) => pieces.some(({ apart }) => apart?.rule === PAYWALL.rule));
  const notes = [
    ...decoded.notes,
    ...(zeros > 0 ? [`${zeros} null bytes are left out, as browsers do.`] : []),
    ...(article.elements ? [] : [`Set apart by rules alone: ${article.why}.`]),
    ...(blocks.length > shown.length
      ? ["The text is from the page's JSON-LD; the page shows it by script."]
      : []),
    ...(stub ? [paywallNote(wordsOf(stub))] : []),
    ...(!stub && linked?.isFree === false
      ? ["The page says that it is not free to read: the text may be incomplete."]
      : []),
  ];
  return { format: "html", text, metadata: withPrintedDate(metadata, blocks), setApart: stretches, notes };
}

/** The charset that a `<meta>` or XML declaration names, or `null`. */
const declared = (bytes: Uint8Array): string | null =>
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i
    .exec(new TextDecoder("latin1").decode(bytes.subarray(0, CHARSET_WITHIN)))
    ?.slice(1)
    .find((name) => name !== undefined) ?? null;

/** The blocks that a page shows, with its chrome set apart. */
function blocksIn(page: Document): readonly PageBlock[] {
  const root = page.documentElement;
  const prose = proseWithin(blocksOf(root, { apart: () => null, isHidden }));
  const all = prose.get(root) || 1;
  const headed = new Set([...page.querySelectorAll("h1")].flatMap((heading) => [...upFrom(heading)]));
  const apart = (element: Element) => apartOf(element, (prose.get(element) ?? 0) / all, headed.has(element));
  return blocksOf(root, { apart, isHidden });
}

/** Why an element is chrome; what holds the headline or most of the prose is none by its class or form alone. */
function apartOf(element: Element, share: number, headed: boolean): Apart | null {
  const chrome = chromeOf(element);
  const most = chrome?.apart.rule === "comments" ? NEARLY_ALL_PROSE : MOST_PROSE;
  if (!chrome) return !headed && share < MOST_PROSE ? partOf(element) : null;
  const mayHoldArticle =
    chrome.byWordsOnly || ["form", "aside", "fieldset", "label"].includes(tagOf(element));
  return mayHoldArticle && (share >= most || headed) ? null : { ...chrome.apart };
}

/** A `<header>` that is not the article's, or an `<article>` that is a card with a link to another. */
function partOf(element: Element): Apart | null {
  const tag = tagOf(element);
  if (tag === "header") {
    const isOfArticle = [...upFrom(element)].some((above) => ["article", "main"].includes(tagOf(above)));
    return isOfArticle ? null : { rule: "site-header", reason: "header of the site" };
  }
  const isCard = tag === "article" && element.querySelector("h2 a, h3 a, h4 a, a h2, a h3, a h4") !== null;
  return isCard ? { rule: "related", reason: "points to other articles" } : null;
}

/** The blocks with these set apart as well, but for what already is. */
const apartIn = (blocks: readonly PageBlock[], found: ReadonlyMap<PageBlock, Apart>): readonly PageBlock[] =>
  blocks.map((block) => {
    const apart = found.get(block);
    return apart
      ? { ...block, pieces: block.pieces.map((piece) => ({ ...piece, apart: piece.apart ?? apart })) }
      : block;
  });

/** The article's text from JSON-LD, where the page itself shows hardly any. */
function unshown(linked: LinkedArticle | null, shown: readonly PageBlock[], parent: Element): PageBlock[] {
  const body = linked?.body ?? "";
  const prose = shown.filter(isProse).reduce((sum, block) => sum + wordsOf(block).length, 0);
  if (body.length < TIMES_SHOWN * prose || body === "") return [];
  const hasTitle = shown.some((block) => wordsOf(block).trim() === linked?.headline);
  const lines = [...(linked?.headline && !hasTitle ? [linked.headline] : []), ...body.split(/\s*[\r\n]+\s*/)];
  return lines.map((text) => ({ gap: 2, pieces: [{ text, apart: null, parent, link: false }] }));
}
