import { describe, expect, test } from "vitest";
import { idOf, slugOf, wordsOfUrl } from "../../corpus/intake/sources/ids";
import { kindOf } from "../../corpus/intake/sources/kind";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const [zip, parquet, text] = ["PK\x03\x04", "PAR1", "Text"].map((head) => Buffer.from(head));

describe("what a source is", () => {
  test.each([
    ["a.zip", zip, "", "zip"],
    ["A.ZIP", text, "", "zip"],
    ["upload", zip, "application/octet-stream", "zip"],
    ["a.docx", zip, "", "document"],
    ["a.odt", zip, "", "document"],
    ["https://x.example/get?id=3", zip, WORD, "document"],
    ["a.csv", text, "", "table"],
    ["a.csv", text, "application/vnd.ms-excel", "table"],
    ["https://x.example/raw/a.csv?token=1", text, "text/plain; charset=utf-8", "table"],
    ["https://x.example/table", text, "text/csv; charset=utf-8", "table"],
    ["a", parquet, "", "table"],
    ["a.jsonl", text, "application/x-ndjson", "records"],
    ["a.xml", text, "", "listing"],
    ["https://x.example/feed", text, "application/rss+xml", "listing"],
    ["https://x.example/feed", text, "text/xml", "listing"],
    ["https://x.example/feed.json", text, "application/feed+json", "listing"],
    ["https://x.example/a.xml.gz", text, "application/gzip", "listing"],
    ["https://x.example/page.xml", text, "text/html", "document"],
    ["https://x.example/page", text, "application/xhtml+xml", "document"],
    ["https://x.example/feed", text, "text/plain", "document"],
    ["a.txt", text, "", "document"],
    ["a", text, "", "document"],
  ] as const)("%s, %s, %s: %s", (name, head, type, kind) => {
    expect(kindOf(name, head as Buffer, type)).toBe(kind);
  });
});

describe("ids", () => {
  test.each([
    ["Ferry strike: “No fares!”", "ferry-strike-no-fares"],
    ["  Über  Ñandú_2  ", "uber-nandu-2"],
    ["東京 タワー", "東京-タワー"],
    ["…", ""],
    ["x".repeat(200), "x".repeat(60)],
    [`${"x".repeat(59)} y`, "x".repeat(59)],
  ])("%s", (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });

  test.each([
    ["https://x.example/2024/05/25/ferry-strike.html?a=1", "ferry-strike"],
    ["https://x.example/ferry-strike/12345/", "ferry-strike"],
    ["https://x.example/?p=17", "x.example"],
    ["https://news.com/12/34", "news.com"],
  ])("%s", (url, words) => {
    expect(wordsOfUrl(url)).toBe(words);
  });

  test("tell apart what has the same words, and are never empty", () => {
    expect(idOf("…", "a")).toMatch(/^document-[0-9a-f]{8}$/);
    expect(idOf("x", "a")).not.toBe(idOf("x", "b"));
    expect(idOf("x", Buffer.from("a"))).toBe(idOf("x", "a"));
  });
});
