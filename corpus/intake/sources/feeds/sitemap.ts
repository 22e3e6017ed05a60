import { calendarDate } from "../../../metadata";
import type { ListedPage, Listing } from "./types";
import { elementsOf } from "./xml";

type Element = Readonly<Record<string, unknown>>;

/** Whether a document is a sitemap, or an index of sitemaps. */
export const isSitemap = (xml: string): boolean =>
  /<(?:\w+:)?(?:urlset|sitemapindex)[\s>/]/.test(xml.slice(0, 4096));

/** Reads a sitemap with what Google's news sitemaps say of each page, or an index. Throws an `InputError`. */
export function readSitemap(xml: string, name: string): Listing {
  const { urlset, sitemapindex } = elementsOf(xml, name);
  if (sitemapindex !== undefined) {
    const sitemaps = childrenOf(sitemapindex, "sitemap").flatMap(({ loc }) => wordsOf(loc) ?? []);
    return { kind: "sitemap index", sitemaps };
  }
  return { kind: "sitemap", pages: childrenOf(urlset, "url").flatMap(pageOf) };
}

function pageOf({ loc, news }: Element): ListedPage[] {
  const url = wordsOf(loc);
  if (url === null) return [];
  const said = elementOf(news);
  const publication = elementOf(said.publication);
  return [
    {
      url,
      title: wordsOf(said.title),
      date: calendarDate(wordsOf(said.publication_date)),
      language: wordsOf(publication.language),
      outlet: wordsOf(publication.name),
      author: null,
      summary: null,
      content: null,
    },
  ];
}

const elementOf = (value: unknown): Element =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Element) : {};

const childrenOf = (parent: unknown, tag: string): readonly Element[] => {
  const children = elementOf(parent)[tag];
  return Array.isArray(children) ? children.map(elementOf) : [];
};

const wordsOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
