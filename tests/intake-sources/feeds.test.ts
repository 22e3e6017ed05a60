import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ListedPage, readListing } from "../../corpus/intake/sources/feeds";
import { growth, LINEAR } from "../support/cost";

const BASE = "https://ferry.example/feeds/all.xml";
const listed = (words: string | Uint8Array, type = "", base = BASE) =>
  readListing(typeof words === "string" ? Buffer.from(words) : words, "all.xml", type, base);
const pagesOf = (words: string | Uint8Array, type = ""): readonly ListedPage[] => {
  const listing = listed(words, type);
  return listing && "pages" in listing ? listing.pages : [];
};
const problemOf = (words: string | Uint8Array): string => {
  try {
    return `no problem: ${JSON.stringify(listed(words))}`;
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

const PAGE = {
  url: "https://ferry.example/news/1",
  title: "Ferry & fares",
  date: "2024-05-25",
  author: "Dana Reed",
  summary: "Fares rise.",
};

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Ferry Post</title><language>en</language>
<item><title>Ferry &amp; fares</title><link>https://ferry.example/news/1</link>
<pubDate>Sat, 25 May 2024 10:00:00 GMT</pubDate><dc:creator>Dana Reed</dc:creator>
<description>Fares rise.</description><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>
<item><title>By its guid</title><guid>https://ferry.example/news/2</guid></item>
<item><title>No address</title><guid isPermaLink="false">17</guid></item>
<item><title>Relative</title><link>/news/3</link></item>
</channel></rss>`;

const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://ferry.example"><title>Ferry Post</title><link>https://ferry.example</link><description>x</description></channel>
<item rdf:about="https://ferry.example/news/1"><title>Ferry &amp; fares</title><link>https://ferry.example/news/1</link>
<description>Fares rise.</description><dc:date>2024-05-25T10:00:00Z</dc:date><dc:creator>Dana Reed</dc:creator></item>
</rdf:RDF>`;

const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Ferry Post</title><id>x</id><updated>2024-05-26T00:00:00Z</updated>
<entry><title>Ferry &amp; fares</title><id>1</id><link rel="self" href="https://ferry.example/1.atom"/>
<link rel="alternate" href="https://ferry.example/news/1"/><published>2024-05-25T10:00:00+02:00</published>
<updated>2024-05-26T00:00:00Z</updated><author><name>Dana Reed</name></author><summary>Fares rise.</summary></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Ferry Post",
  items: [
    {
      id: "1",
      url: "https://ferry.example/news/1",
      title: "Ferry & fares",
      date_published: "2024-05-25T10:00:00Z",
      authors: [{ name: "Dana Reed" }],
      summary: "Fares rise.",
      content_html: "<p>All of it.</p>",
    },
  ],
});

describe("feeds", () => {
  test.each([
    ["RSS 2.0", RSS],
    ["RSS 1.0", RDF],
    ["Atom", ATOM],
    ["JSON Feed", JSON_FEED],
  ])("%s", (_case, feed) => {
    expect(pagesOf(feed)[0]).toMatchObject(PAGE);
  });

  test("address by guid, relative addresses, and items without one", () => {
    expect(pagesOf(RSS).map(({ url }) => url)).toEqual([
      "https://ferry.example/news/1",
      "https://ferry.example/news/2",
      "https://ferry.example/news/3",
    ]);
  });

  test("language and the whole page, where the feed has them", () => {
    expect(pagesOf(RSS)[0]).toMatchObject({ language: "en", content: "<p>All of it.</p>" });
    expect(pagesOf(JSON_FEED)[0]?.content).toBe("<p>All of it.</p>");
  });

  test.each([
    ["gzip", gzipSync(RSS), ""],
    ["UTF-16", Buffer.from(`\ufeff${RSS}`, "utf16le"), ""],
    [
      "the declared encoding",
      Buffer.from(RSS.replace("UTF-8", "ISO-8859-1").replace("Dana Reed", "Dána Reed"), "latin1"),
      "",
    ],
    [
      "the server's encoding",
      Buffer.from(RSS.replace("Dana Reed", "Dána Reed"), "latin1"),
      "text/xml; charset=iso-8859-1",
    ],
    ["an encoding that there is not", Buffer.from(RSS.replace("UTF-8", "x-none")), ""],
  ])("read from %s", (_case, feed, type) => {
    expect(pagesOf(feed, type)[0]?.author).toMatch(/^D[aá]na Reed$/);
  });

  test.each([
    ["a page", "<!doctype html><html><body>rss</body></html>"],
    ["a text", "rss is a format"],
    ["other XML", "<note><to>me</to></note>"],
    ["other JSON", '{"version": "1"}'],
    ["nothing", ""],
  ])("%s is none", (_case, words) => {
    expect(listed(words)).toBeNull();
  });
});

describe("sitemaps", () => {
  test("pages, with what a news sitemap says of them", () => {
    const sitemap = `<?xml version="1.0"?><!-- made -->
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc> https://ferry.example/news/1?a=1&amp;b=2 </loc><lastmod>2024-05-27</lastmod>
      <news:news><news:publication><news:name>Mehr News</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2024-05-25T10:00:00Z</news:publication_date><news:title>Ferry &amp; fares</news:title></news:news></url>
      <url><loc>/news/2</loc></url><url><lastmod>2024-05-27</lastmod></url></urlset>`;
    expect(pagesOf(sitemap)).toEqual([
      {
        ...{ url: "https://ferry.example/news/1?a=1&b=2", title: "Ferry & fares", date: "2024-05-25" },
        ...{ language: "en", outlet: "Mehr News", author: null, summary: null, content: null },
      },
      expect.objectContaining({ url: "https://ferry.example/news/2", title: null, date: null }),
    ]);
  });

  test("the elements may have a prefix, and the file may be packed", () => {
    const sitemap = '<s:urlset xmlns:s="x"><s:url><s:loc>https://ferry.example/1</s:loc></s:url></s:urlset>';
    expect(pagesOf(gzipSync(sitemap)).map(({ url }) => url)).toEqual(["https://ferry.example/1"]);
  });

  test("an index", () => {
    const index =
      "<sitemapindex><sitemap><loc>https://ferry.example/a.xml.gz</loc></sitemap><sitemap><loc>b.xml</loc></sitemap></sitemapindex>";
    expect(listed(index)).toEqual({
      kind: "sitemap index",
      sitemaps: ["https://ferry.example/a.xml.gz", "https://ferry.example/feeds/b.xml"],
    });
  });
});

describe("hostile XML", () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}">]>`;
  test.each([
    [
      "entities that grow",
      `<?xml version="1.0"?>${laughs}<rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>`,
    ],
    [
      "an entity that is a file",
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel/></rss>',
    ],
    [
      "entities from elsewhere",
      '<!DOCTYPE urlset [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]><urlset/>',
    ],
    ["entities behind comments", `<!-- [ --><?x y?>${laughs}<urlset><url><loc>&c;</loc></url></urlset>`],
  ])("%s", (_case, words) => {
    expect(problemOf(words)).toBe(
      "InputError: all.xml: declares entities of its own, which is not read; give a feed without them",
    );
  });

  test("a document type without entities is none of these", () => {
    const old = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/rss.dtd">';
    expect(pagesOf(RSS.replace("?>", `?>${old}`))[0]).toMatchObject(PAGE);
  });

  test.each([
    ["a sitemap that is cut off", "<urlset><url><loc>https://ferry.example/1</loc>", /no XML/],
    ["a file that is not packed as it says", Buffer.from([0x1f, 0x8b, 1, 2, 3]), /cannot be unpacked/],
    [
      "a file that unpacks to too much",
      gzipSync(Buffer.alloc(60 * 1024 * 1024)),
      /unpacks to more than 50 MB/,
    ],
  ])("%s", (_case, words, message) => {
    expect(problemOf(words)).toMatch(message);
  });

  test("deep nesting and long lists take time in proportion", () => {
    const deep = "<a>".repeat(200_000);
    expect(growth(deep, (part) => problemOf(`<urlset>${part}`))).toBeLessThan(LINEAR);
    expect(growth(deep, (part) => problemOf(`<rss version="2.0">${part}`))).toBeLessThan(LINEAR);
    const many = Array.from({ length: 50_000 }, () => "<url><loc>https://ferry.example/1</loc></url>");
    const list = (urls: readonly string[]) => pagesOf(`<urlset>${urls.join("")}</urlset>`);
    expect(list(many)).toHaveLength(50_000);
    expect(growth(many, list)).toBeLessThan(LINEAR);
  });
});
