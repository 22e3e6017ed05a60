import { type HTMLElement, parse } from "node-html-parser";

/** A page as the server sends it. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Fetches a page and parses its HTML, that inside `noscript` too. */
export async function fetchPage(origin: string, path: string): Promise<Fetched> {
  const response = await fetch(origin + path);
  const html = await response.text();
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  return { status: response.status, headers: response.headers, html, root };
}

/** Words of an element, white space made single. */
export const wordsIn = (element: HTMLElement | null): string =>
  element?.textContent.replace(/[\s\u2009]+/g, " ").trim() ?? "";

/** Where the links of a page lead that stay on this site, each once, whole addresses with parameters and anchor. */
export function linksOf({ root }: Fetched, path: string): URL[] {
  const here = new URL(path, "http://site.invalid");
  const hrefs = root.querySelectorAll("a[href]").map((link) => link.getAttribute("href") ?? "");
  return [...new Set(hrefs)].map((href) => new URL(href, here)).filter(({ host }) => host === here.host);
}

/** Every `id` of the page. */
export const idsOf = ({ root }: Fetched): string[] =>
  root.querySelectorAll("[id]").map((element) => element.getAttribute("id") ?? "");

/** The number a link shows: "1,298" is 1298; not a number where it shows words. */
export const numberIn = (words: string): number => Number(words.replaceAll(",", ""));

/** Letter of the first thread that the compared texts share, and the documents compared; throws where they share none. */
export async function firstThread(origin: string): Promise<{ documents: string; letter: string }> {
  const { root } = await fetchPage(origin, "/compare");
  const href = root.querySelector(".threads a")?.getAttribute("href") ?? "";
  const { searchParams } = new URL(href, "http://site.invalid");
  const [documents, letter] = [searchParams.get("documents"), searchParams.get("thread")];
  if (!documents || !letter)
    throw new Error("the texts on /compare share no thread; test with texts that do");
  return { documents, letter };
}
