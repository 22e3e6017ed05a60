/** A page that a feed or a sitemap lists, with what it says of it. */
export interface ListedPage {
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  readonly author: string | null;
  readonly summary: string | null;
  readonly language: string | null;
  /** What the feed calls who published it. */
  readonly outlet: string | null;
  /** The whole page as HTML, where the feed carries it. */
  readonly content: string | null;
}

/** A list of pages, or of further sitemaps. */
export type Listing =
  | { readonly kind: "feed" | "sitemap"; readonly pages: readonly ListedPage[] }
  | { readonly kind: "sitemap index"; readonly sitemaps: readonly string[] };
