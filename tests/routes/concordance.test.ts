import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { serveBuilt } from "../support/built";
import { countIn, countLinksOf, fetchOpened } from "../support/counts";
import { fetchPage, numberIn, wordsIn } from "../support/html";

const origin = await serveBuilt();

/** Measures of words: their number counts the words inside the marks, not the marks. */
const COUNTS_WORDS = /^(words|kind)[.~:]/;

describe.each(["/terms", "/sources"])("numbers of %s", (path) => {
  test("open exactly as many passages as they count", async () => {
    const { root } = await fetchPage(origin, path);
    const cells = root.querySelectorAll("table tbody tr").flatMap((row) => row.querySelectorAll("td"));
    const counted = countLinksOf(await fetchPage(origin, path));
    expect(counted.length).toBeGreaterThan(20);
    expect(cells.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const href of new Set(counted.map((link) => link.href))) {
      const opened = await fetchOpened(origin, href);
      const links = counted.filter((link) => link.href === href);
      for (const { shown, count, place } of links) {
        if (COUNTS_WORDS.test(count)) continue;
        for (const { number, marks } of opened)
          if (countIn(number) !== marks) wrong.push(`${href}: “${number}” but ${marks} marks`);
        const counts = opened.map(({ marks }) => marks);
        const isOfAll = place?.closest("#categories") != null;
        const fitting = isOfAll ? [counts.reduce((all, one) => all + one, 0)] : counts;
        if (/^[\d,]+$/.test(shown) && !fitting.includes(numberIn(shown)))
          wrong.push(`${href}: shows ${shown}, opens ${counts.join(" + ")}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("a share on /sources says of how many it counts what its passages have", {
  timeout: 120_000,
}, async () => {
  const { root } = await fetchPage(origin, "/sources");
  const wrong: string[] = [];
  let seen = 0;
  for (const row of root.querySelectorAll(".sourcing-table tbody tr"))
    for (const [at, cell] of row.querySelectorAll("td").entries()) {
      const detail = /([\d,]+) of [\d,]+ (cues|attributions)$/.exec(wordsIn(cell));
      const href = cell.querySelector("a")?.getAttribute("href");
      if (!detail || !href) continue;
      seen += 1;
      const marks = (await fetchOpened(origin, href))[at]?.marks;
      if (marks !== numberIn(detail[1] ?? "")) wrong.push(`${href}: ${detail[0]}, opens ${marks}`);
    }
  expect(seen).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

/** The lines of a concordance on screen. */
const linesAt = async (path: string) =>
  (await fetchPage(origin, path)).root.querySelectorAll(".kwic-table tbody tr").map((row) => ({
    left: wordsIn(row.querySelector(".kwic-left")),
    keyword: wordsIn(row.querySelector("th")),
    right: wordsIn(row.querySelectorAll("td")[2] ?? null),
    href: row.querySelectorAll(".kwic-place a").at(-1)?.getAttribute("href") ?? "",
  }));

const single = (words: string) => words.replace(/[\s\u2009]+/g, " ").trim();

describe("words in their sentences", () => {
  test.each([
    "word=regime",
    "word=lemma:say&sort=right1",
    "word=rights&sort=left1&voice=unattributed",
    "word=the&sort=keyword&sample=20&seed=7",
    "word=Israel&scope=corpus",
  ])("%s: the CSV has the lines of the screen in their order", async (query) => {
    const lines = await linesAt(`/terms?${query}`);
    expect(lines.length).toBeGreaterThan(0);
    const csv = await (await fetch(`${origin}/data/kwic.csv?${query}`)).text();
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    expect(
      rows.map(({ left, keyword, right }) => [left, keyword, right].map((part) => single(part ?? ""))),
    ).toEqual(lines.map(({ left, keyword, right }) => [left, keyword, right]));
  });

  test.each(["documents=mehr,ccr&word=rights", "word=rights&scope=corpus"])(
    "%s: each row names the very text in which its offsets count",
    async (query) => {
      const csv = await (await fetch(`${origin}/data/kwic.csv?${query}`)).text();
      const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
      expect(new Set(rows.map(({ document }) => document)).size).toBeGreaterThan(1);
      for (const { document, start, end, keyword, text_sha256 } of rows) {
        const file = new URL(`../../corpus/documents/${document}/${document}.txt`, import.meta.url);
        const text = readFileSync(file, "utf8");
        expect(text.slice(Number(start), Number(end))).toBe(keyword);
        expect(text_sha256).toBe(createHash("sha256").update(text).digest("hex"));
      }
    },
  );

  test("each line leads to the paragraph that has it", async () => {
    const [line] = await linesAt("/terms?word=regime");
    const [path = "", anchor = ""] = line?.href.split("#") ?? [];
    const { root } = await fetchPage(origin, path);
    expect(wordsIn(root.querySelector(`[id="${anchor}"]`))).toContain(line?.keyword);
  });

  test("a sample is the same for the same seed, and another for another", async () => {
    const sample = (seed: number) => linesAt(`/terms?word=the&sample=15&seed=${seed}`);
    const first = await sample(3);
    expect(first).toHaveLength(15);
    expect(await sample(3)).toEqual(first);
    expect(await sample(4)).not.toEqual(first);
  });

  test("the whole corpus has at least what the texts that are compared have", async () => {
    const two = "documents=ccr,mehr&word=Israel";
    const own = await linesAt(`/terms?${two}`);
    const all = await linesAt(`/terms?${two}&scope=corpus`);
    expect(all.length).toBeGreaterThan(own.length);
    expect(all).toEqual(expect.arrayContaining(own));
  });

  test.each([
    ["word=***", /Nothing was looked for/],
    ["word=xylograph", /0 lines/],
    [`word=${"a".repeat(500)}`, /lines/],
    ["word=regime&sort=sideways&sample=-1&seed=x&voice=loud", /lines/],
  ])("%s is answered in words", async (query, words) => {
    const page = await fetchPage(origin, `/terms?${query}`);
    expect(page.status).toBe(200);
    expect(wordsIn(page.root.querySelector("#kwic"))).toMatch(words);
  });

  test("the data page says what each column is", async () => {
    const { root } = await fetchPage(origin, "/data");
    const entry = root.querySelector('[aria-labelledby="table-kwic"]');
    const href = entry?.querySelector("a")?.getAttribute("href");
    const [header = ""] = (await (await fetch(`${origin}${href}`)).text()).split("\n");
    expect(entry?.querySelectorAll("dt").map((one) => wordsIn(one))).toEqual(header.split(","));
  });

  test("a file without a word to look for is refused", async () => {
    const none = await fetch(`${origin}/data/kwic.csv`);
    expect([none.status, await none.text()]).toEqual([400, expect.stringContaining("word=")]);
  });
});
