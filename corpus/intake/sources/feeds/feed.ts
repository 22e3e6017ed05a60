import { type AtomFeed, DetectError, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { InputError } from "../../../types";
import { readDate } from "../dates";
import type { ListedPage, Listing } from "./types";
import { refuseEntities } from "./xml";

type Parsed = ReturnType<typeof parseFeed<string>>;
type Said = { readonly [Key in keyof ListedPage]: ListedPage[Key] | undefined };

/** Reads RSS 2.0, RSS 1.0, Atom or JSON Feed; `null` where it is none. Throws an `InputError` where it is broken. */
export function readFeed(words: string, name: string): Listing | null {
  if (!words.trimStart().startsWith("{")) refuseEntities(words, name);
  let parsed: Parsed;
  try {
    parsed = parseFeed(words);
  } catch (error) {
    if (error instanceof DetectError) return null;
    throw new InputError(
      `${name}: a broken feed (${(error as Error).message}); check the address in a browser`,
    );
  }
  return { kind: "feed", pages: pagesOf(parsed).flatMap(pageOf) };
}

function pagesOf(parsed: Parsed): readonly Said[] {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map((item) => ofRss(item, parsed.feed.language));
    case "rdf":
      return (parsed.feed.items ?? []).map(ofRdf);
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ofAtom(entry, parsed.feed.xml?.lang));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ofJson(item, parsed.feed.language));
  }
}

const ofRss = (item: RssFeed.Item<string>, language: string | undefined): Said => ({
  url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
  title: item.title,
  date: item.pubDate ?? item.dc?.dates?.[0],
  author: item.dc?.creators?.join(", ") ?? item.authors?.map(({ name }) => name).join(", "),
  summary: item.description,
  language,
  outlet: undefined,
  content: item.content?.encoded,
});

const ofRdf = ({ link, title, dc, description, content }: RdfFeed.Item<string>): Said => ({
  url: link,
  title,
  date: dc?.dates?.[0],
  author: dc?.creators?.join(", "),
  summary: description,
  language: dc?.languages?.[0],
  outlet: undefined,
  content: content?.encoded,
});

const ofAtom = (entry: AtomFeed.Entry<string>, language: string | undefined): Said => ({
  url: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
  title: entry.title?.value,
  date: entry.published ?? entry.updated,
  author: entry.authors?.map(({ name }) => name).join(", "),
  summary: entry.summary?.value,
  language,
  outlet: undefined,
  content: entry.content?.value,
});

const ofJson = (item: JsonFeed.Item<string>, language: string | undefined): Said => ({
  url: item.url ?? item.external_url,
  title: item.title,
  date: item.date_published,
  author: item.authors?.map(({ name }) => name).join(", "),
  summary: item.summary,
  language: item.language ?? language,
  outlet: undefined,
  content: item.content_html ?? item.content_text,
});

/** What is said of a page, where it has an address. */
function pageOf({ url, date, ...said }: Said): ListedPage[] {
  const address = wordsOf(url);
  if (address === null) return [];
  return [
    {
      url: address,
      date: readDate(wordsOf(date) ?? "", null).date,
      title: wordsOf(said.title),
      author: wordsOf(said.author),
      summary: wordsOf(said.summary),
      language: wordsOf(said.language),
      outlet: null,
      content: wordsOf(said.content),
    },
  ];
}

const wordsOf = (value: string | null | undefined): string | null => value?.trim() || null;
