import { gunzipSync } from "node:zlib";
import { InputError } from "../../../types";
import { readFeed } from "./feed";
import { isSitemap, readSitemap } from "./sitemap";
import type { Listing } from "./types";

export type { ListedPage, Listing } from "./types";

/** The protocol of sitemaps allows 50 MB unpacked. */
const LARGEST = 50 * 1024 * 1024;
const ENOUGH = 4096;

/**
 * Reads a feed, a sitemap or an index of sitemaps, packed with gzip or not; addresses in it are made absolute. `null`
 * where the bytes are neither. Throws an `InputError` where they are one that cannot be used.
 * @param base the address it was fetched from, if it was
 */
export function readListing(
  bytes: Uint8Array,
  name: string,
  contentType = "",
  base?: string,
): Listing | null {
  const words = decoded(unpacked(bytes, name), contentType);
  if (!/^\s*[<{]/.test(words)) return null;
  const listing = isSitemap(words)
    ? readSitemap(words, name)
    : looksLikeFeed(words)
      ? readFeed(words, name)
      : null;
  if (listing === null) return null;
  const absolute = (url: string): string => (URL.canParse(url, base) ? new URL(url, base).href : url);
  return listing.kind === "sitemap index"
    ? { ...listing, sitemaps: listing.sitemaps.map(absolute) }
    : { ...listing, pages: listing.pages.map((page) => ({ ...page, url: absolute(page.url) })) };
}

const looksLikeFeed = (words: string): boolean =>
  /<(?:rss|(?:\w+:)?RDF|(?:\w+:)?feed)[\s>/]|jsonfeed\.org\/version/i.test(words.slice(0, ENOUGH));

function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === "ERR_BUFFER_TOO_LARGE" ? "unpacks to more than 50 MB" : `cannot be unpacked (${message})`;
    throw new InputError(`${name}: ${why}; give the parts of it`);
  }
}

/** The text, in the encoding that a byte-order mark, the server or the XML declaration states; else UTF-8. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, ENOUGH)).toString("latin1");
  const marked = head.startsWith("ÿþ") ? "utf-16le" : head.startsWith("þÿ") ? "utf-16be" : undefined;
  const sent = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/.exec(head)?.[1];
  for (const label of [marked, sent, declared]) {
    try {
      if (label) return new TextDecoder(label).decode(bytes);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return new TextDecoder().decode(bytes);
}
