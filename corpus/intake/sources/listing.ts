import { InputError } from "../../types";
import type { ListedPage, Listing } from "./feeds";
import { type FetchPolicy, fetchPublic, publicPolicy } from "./fetch";
import { outletOf } from "./outlet";
import { MOST_PAGES, pageReader } from "./pages";
import { problemItem } from "./problem";
import type { IntakeItem, SourceOptions } from "./types";

/** The pages that a feed or sitemap lists, each fetched and taken in; an address once, however often it is listed. */
export async function* itemsOfListing(
  listing: Listing,
  name: string,
  options: SourceOptions,
): AsyncGenerator<IntakeItem> {
  const { mostPages = MOST_PAGES, note } = options;
  if ("pages" in listing) note?.(`${name}: ${countOf(listing)}, fetched one after another`);
  const read = pageReader(options);
  const seen = new Set<string>();
  let count = 0;
  for await (const page of pagesOf(listing, options)) {
    if ("problem" in page) yield page;
    else if (!seen.has(page.url)) {
      seen.add(page.url);
      if (++count > mostPages) {
        note?.(`${name}: more are listed than the ${mostPages} that were read; --most reads more`);
        return;
      }
      yield await read({ name: page.url, url: page.url, listed: saidOf(page) });
    }
  }
  if (count === 0 && !("pages" in listing)) note?.(`${name}: lists no page`);
}

const countOf = ({ kind, pages }: Extract<Listing, { readonly pages: unknown }>): string =>
  `a ${kind} of ${pages.length} ${pages.length === 1 ? "page" : "pages"}`;

/** What a list says of a page, as metadata. */
function saidOf({ title, date, author, language, outlet, url }: ListedPage) {
  const said = { title, date, author, language, outlet: outletOf(outlet, url) };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

async function* pagesOf(
  listing: Listing,
  { policy = publicPolicy, mostPages = MOST_PAGES, note }: SourceOptions,
): AsyncGenerator<ListedPage | Extract<IntakeItem, { readonly problem: string }>> {
  if (listing.kind !== "sitemap index") return yield* listing.pages;
  if (listing.sitemaps.length > mostPages)
    note?.(`only ${mostPages} of ${listing.sitemaps.length} sitemaps are read`);
  for (const url of listing.sitemaps.slice(0, mostPages)) {
    try {
      yield* await sitemapAt(url, policy);
    } catch (error) {
      yield problemItem(error, url) as Extract<IntakeItem, { readonly problem: string }>;
    }
  }
}

async function sitemapAt(url: string, policy: FetchPolicy): Promise<readonly ListedPage[]> {
  const fetched = await fetchPublic(url, policy);
  const { readListing } = await import("./feeds");
  const listing = readListing(fetched.bytes, url, fetched.contentType, fetched.url);
  if (listing?.kind === "sitemap") return listing.pages;
  throw new InputError(`${url}: no sitemap, though it is listed as one; give its own address`);
}
