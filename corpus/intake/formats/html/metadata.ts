import { MONTH_DATE } from "../../dates";
import { type Candidates, statedMetadata } from "../stated";
import type { StatedMetadata } from "../types";
import { type PageBlock, wordsOf } from "./blocks";
import type { LinkedArticle } from "./json-ld";

const PRINTED = new RegExp(MONTH_DATE, "i");

/** What a page states of itself: JSON-LD before OpenGraph before other meta tags before what it prints. */
export function pageMetadata(page: Document, linked: LinkedArticle | null): StatedMetadata {
  const meta = metaOf(page);
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
  const words = (selector: string) => page.querySelector(selector)?.textContent;
  const siteName = linked?.publisher ?? meta("og:site_name");
  const candidates: Candidates = {
    title: [
      linked?.headline,
      meta("og:title", "twitter:title", "dc.title"),
      onlyOne(page, "h1"),
      withoutSite(words("title"), siteName),
    ],
    date: [
      linked?.date,
      meta(
        "article:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "dc.date",
        "dcterms.date",
      ),
      meta("dc.date.issued", "parsely-pub-date", "sailthru.date", "publish-date"),
      attribute("[itemprop='datePublished'][content]", "content"),
      attribute("article time[datetime], main time[datetime]", "datetime"),
      attribute("time[datetime]", "datetime"),
      words("article time, main time"),
    ],
    author: [
      linked?.author,
      meta("author", "article:author", "dc.creator", "parsely-author"),
      words("[itemprop='author'] [itemprop='name'], [itemprop='author']"),
      words("[rel='author']"),
    ],
    url: [attribute("link[rel='canonical']", "href"), meta("og:url"), linked?.url],
    language: [
      page.documentElement.getAttribute("lang") ?? page.documentElement.getAttribute("xml:lang"),
      meta("content-language", "og:locale", "dc.language"),
      linked?.language,
    ],
    licence: [
      linked?.licence,
      attribute("link[rel~='license'], a[rel~='license']", "href"),
      meta("dc.rights.license", "dcterms.license"),
    ],
    outletNames: [linked?.publisher, meta("og:site_name"), meta("application-name"), meta("dc.publisher")],
  };
  return statedMetadata(candidates);
}

/** A look-up of the first of these names among the page's meta tags, letter case aside. */
function metaOf(page: Document): (...names: readonly string[]) => string | null {
  const values = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const attributes = ["property", "name", "itemprop", "http-equiv"].map((name) => tag.getAttribute(name));
    const name = attributes.find((value) => value)?.toLowerCase();
    const content = tag.getAttribute("content")?.trim();
    if (name && content && !values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

function onlyOne(page: Document, selector: string): string | null {
  const found = page.querySelectorAll(selector);
  return found.length === 1 ? (found[0]?.textContent ?? null) : null;
}

/** "Port reopens | The Harbour Post" without the site's name at its end. */
function withoutSite(title: string | null | undefined, site: string | null): string | null {
  const plain = (title ?? "").replace(/\s+/g, " ").trim();
  const parts = plain.split(/\s[|–—·-]\s/);
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && site !== null && last.toLowerCase() === site.toLowerCase()
    ? plain.slice(0, plain.length - last.length).replace(/\s[|–—·-]\s$/, "")
    : plain;
}

/** The metadata with the date that a byline prints, where the page states none for programs. */
export function withPrintedDate(metadata: StatedMetadata, blocks: readonly PageBlock[]): StatedMetadata {
  if (metadata.date) return metadata;
  const bylines = blocks.filter(({ pieces }) => pieces.some(({ apart }) => apart?.rule === "page-byline"));
  const dates = bylines.flatMap((block) => PRINTED.exec(wordsOf(block))?.[0] ?? []);
  return { ...metadata, ...statedMetadata({ date: dates }) };
}
