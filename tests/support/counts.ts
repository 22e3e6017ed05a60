import { type HTMLElement, parse } from "node-html-parser";
import { type Fetched, numberIn, wordsIn } from "./html";

/** Where a mark begins, once for each mark; of an attribution its content stands for it. */
const MARK = ["box", "content", "claim", "passage"].map((sign) => `.${sign}:not([data-more])`).join(", ");

/** One document's part of the opened passages. */
export interface Opened {
  /** The number as it stands over the passages. */
  readonly number: string;
  /** Marks drawn in the passages. */
  readonly marks: number;
}

/** What the passages of an opened number show, document by document. */
export async function fetchOpened(origin: string, href: string): Promise<Opened[]> {
  const html = await (await fetch(origin + href.replace(/#.*/, ""))).text();
  const [, passages = ""] = html.split('<section class="passages"');
  const root = parse(`<section${passages.split('<div class="reader"')[0]}`);
  return root.querySelectorAll(".columns > div").map((column) => ({
    number: wordsIn(column.querySelector("p strong")),
    marks: column.querySelectorAll(MARK).length,
  }));
}

/** How many marks a number says it counts: "15.3 per 1,000 words: 11 of 721 words; …" says 11, "4" says 4. */
export function countIn(number: string): number {
  const [, count = number] = /: ([\d,]+) of /.exec(number) ?? [];
  return numberIn(count);
}

/** A link to a number's passages, with what its row shows. */
export interface CountLink {
  readonly href: string;
  /** Id of the number in the address. */
  readonly count: string;
  readonly shown: string;
  /** The figure or table it stands in. */
  readonly place: HTMLElement | null;
}

/** All links of a page that open a number's passages. */
export const countLinksOf = ({ root }: Fetched): CountLink[] =>
  root.querySelectorAll("a[href]").flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    const count = new URL(href, "http://site.invalid").searchParams.get("count");
    return count === null ? [] : [{ href, count, shown: wordsIn(link), place: link.closest("table") }];
  });
