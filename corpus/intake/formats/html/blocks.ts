import type { Apart, Block, Piece } from "../draft";
import { tagOf, walk } from "./tree";

/** Words of a page, with the element they stand in and whether they are those of a link. */
export interface PagePiece extends Piece {
  readonly parent: Element;
  readonly link: boolean;
}
export type PageBlock = Block<PagePiece>;

const SKIPPED = new Set(
  "script style template svg iframe object embed canvas audio video head title link meta noscript datalist map img".split(
    " ",
  ),
);
const PARAGRAPHS = new Set(
  "address article aside blockquote body center details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html main menu nav ol p pre search section summary table ul".split(
    " ",
  ),
);
const LINES = new Set(
  "button caption dd dt figcaption label legend li optgroup option select textarea tr".split(" "),
);
const CELLS = new Set(["td", "th"]);

/** What a reader of blocks may be told of each element. */
export interface Judge {
  /** Why the element is no part of the article; asked only where nothing around it is. */
  readonly apart: (element: Element) => Apart | null;
  readonly isHidden: (element: Element) => boolean;
}

/**
 * The lines and paragraphs within an element as a browser shows them: white space collapsed, line breaks at blocks,
 * the marks of `<q>` written out. Nothing that is shown is left out.
 */
export function blocksOf(root: Element, judge: Judge): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let pieces: PagePiece[] = [];
  let gap: 1 | 2 = 1;
  let breaks = 0;
  let [links, quotes, verbatim] = [0, 0, 0];
  const aparts: { readonly element: Element; readonly apart: Apart }[] = [];

  const flush = (): void => {
    if (pieces.some(({ text }) => text.trim() !== "")) {
      blocks.push({ gap, pieces: withoutEnd(pieces) });
      [gap, breaks] = [1, 0];
    }
    pieces = [];
  };
  const divide = (by: 1 | 2): void => {
    flush();
    if (by > gap) gap = by;
  };
  const add = (words: string, parent: Element): void => {
    const open = pieces.at(-1)?.text.slice(-1) ?? "\n";
    const text = verbatim > 0 ? words : collapsed(words, open);
    if (text !== "") pieces.push({ text, apart: aparts.at(-1)?.apart ?? null, parent, link: links > 0 });
  };
  const change = (element: Element, by: 1 | -1): void => {
    const tag = tagOf(element);
    if (tag === "a") links += by;
    if (tag === "pre") verbatim += by;
    if (tag === "q") {
      add((by === 1 ? ["“", "‘"] : ["”", "’"])[(by === 1 ? quotes : quotes - 1) % 2] as string, element);
      quotes += by;
    }
    if (isOnlyOfCell(element)) return;
    if (PARAGRAPHS.has(tag)) divide(2);
    else if (LINES.has(tag)) divide(1);
  };

  walk(root, {
    enter(element) {
      const tag = tagOf(element);
      if (SKIPPED.has(tag) || judge.isHidden(element)) return false;
      if (tag === "br") {
        flush();
        breaks += 1;
        if (breaks > 1) gap = 2;
        return false;
      }
      if ((PARAGRAPHS.has(tag) || LINES.has(tag)) && !isOnlyOfCell(element)) flush();
      if (CELLS.has(tag)) {
        if (isOfLayout(element)) divide(2);
        else if (pieces.length > 0) add("\t", element);
      }
      const apart = aparts.length === 0 ? judge.apart(element) : null;
      if (apart) aparts.push({ element, apart });
      change(element, 1);
      return true;
    },
    text: add,
    leave(element) {
      change(element, -1);
      if (aparts.at(-1)?.element === element) aparts.pop();
    },
  });
  flush();
  return blocks;
}

/** A cell of several lines is no datum: its table only lays the page out. */
const isOfLayout = (cell: Element): boolean =>
  cell.querySelector("br, div, table, ul, ol, p + p, h1, h2") !== null ||
  cell.querySelectorAll("p").length > 1;

/** A paragraph that is all of a table's cell breaks no line: the cells of a row stay in one. */
const isOnlyOfCell = (element: Element): boolean =>
  CELLS.has(element.parentElement?.localName ?? "") && element.parentElement?.childElementCount === 1;

/** White space as one space; none after a space or at the start. A tab of a table's cells stays. */
function collapsed(words: string, before: string): string {
  const text = words === "\t" ? words : words.replace(/[ \t\n\r\f]+/g, " ");
  return /[ \t\n]/.test(before) && text.startsWith(" ") ? text.slice(1) : text;
}

function withoutEnd(pieces: readonly PagePiece[]): readonly PagePiece[] {
  const kept = [...pieces];
  while (kept.at(-1)?.text.trim() === "") kept.pop();
  const last = kept.pop();
  return last ? [...kept, { ...last, text: last.text.trimEnd() }] : [];
}

/** The words of a block. */
export const wordsOf = (block: Block): string => block.pieces.map(({ text }) => text).join("");
