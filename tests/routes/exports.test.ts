import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fetchRows, serveBuilt } from "../support/built";
import { fetchPage, wordsIn } from "../support/html";

const origin = await serveBuilt();

type Row = Record<string, string>;
const csv = (path: string) => fetchRows(origin + path);

const TABLES = ["scores", "loaded-terms", "claims", "attributions"];

describe.each(TABLES)("%s", (table) => {
  test("comes as a file with the headers of one", async () => {
    for (const [format, type] of [
      ["csv", "text/csv; charset=utf-8"],
      ["json", "application/json; charset=utf-8"],
    ]) {
      const { status, headers } = await fetch(`${origin}/data/${table}.${format}`);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toBe(type);
      expect(headers.get("content-disposition")).toBe(`attachment; filename="parallax-${table}.${format}"`);
      expect(headers.get("content-security-policy")).toContain("default-src 'self'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test("has the columns that the data page documents, and as many rows as it says", async () => {
    const { root } = await fetchPage(origin, "/data");
    const entry = root.querySelector(`[aria-labelledby="table-${table}"]`);
    const documented = entry?.querySelectorAll("dt").map(wordsIn);
    const rows = await csv(`/data/${table}.csv`);
    expect(Object.keys(rows[0] ?? {})).toEqual(documented);
    expect(wordsIn(entry ?? null)).toContain(` ${rows.length.toLocaleString("en")} rows.`);
  });

  test("says the same as CSV and as JSON", async () => {
    const rows = await csv(`/data/${table}.csv`);
    const objects = (await (await fetch(`${origin}/data/${table}.json`)).json()) as Record<string, unknown>[];
    const asWords = objects.map((object) =>
      Object.fromEntries(
        Object.entries(object).map(([name, value]) => [name, value === null ? "" : String(value)]),
      ),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows).toEqual(asWords);
  });

  test("holds the documents the address names, in its order", async () => {
    const rows = await csv(`/data/${table}.csv?documents=mehr,ccr`);
    expect([...new Set(rows.map(({ document }) => document))]).toEqual(["mehr", "ccr"]);
    const all = await csv(`/data/${table}.csv`);
    expect(rows.filter(({ document }) => document === "ccr")).toEqual(
      all.filter(({ document }) => document === "ccr"),
    );
  });
});

/** Counts of the score table of a document's page, by id of the measure. */
async function countsShown(path: string): Promise<Map<string, string>> {
  const { root } = await fetchPage(origin, path);
  const rows = root.querySelectorAll(".score-table tbody tr");
  return new Map(
    rows.map((row) => [
      row.getAttribute("id")?.replace("score-", "") ?? "",
      wordsIn(row.querySelectorAll("td")[1] ?? null).replaceAll(",", ""),
    ]),
  );
}

const restored = (id: string, stretches: number) =>
  Array.from({ length: stretches }, (_, index) => `${id}.${index}`).join(",");

test.each(["", `&restored=${restored("mehr", 3)}`])(
  "scores equal those of the view mehr%s",
  async (change) => {
    const shown = await countsShown(`/documents/mehr?${change}`);
    const rows = await csv(`/data/scores.csv?documents=mehr${change}`);
    expect(rows.length).toBeGreaterThan(10);
    for (const { measure = "", count, of } of rows)
      expect(shown.get(measure), measure).toMatch(new RegExp(`^${count} of ${of}\\b`));
  },
);

test("what is put back counts in view and export alike, and changes both", async () => {
  const before = await csv("/data/scores.csv?documents=ccr");
  const { root } = await fetchPage(origin, "/documents/ccr");
  const stretches = root.querySelectorAll("#boilerplate tbody tr").length;
  expect(stretches).toBeGreaterThan(0);
  const after = await csv(`/data/scores.csv?documents=ccr&restored=${restored("ccr", stretches)}`);
  const words = (rows: Row[]) => Number(rows.find(({ measure }) => measure === "loaded")?.of);
  expect(words(after)).toBeGreaterThan(words(before));
  const shown = await countsShown(`/documents/ccr?restored=${restored("ccr", stretches)}`);
  expect(shown.get("loaded")).toContain(` of ${words(after)} words`);
});

test("spans of the exports point at their words in the document", async () => {
  for (const table of ["loaded-terms", "claims"])
    for (const { document, start, end, words } of await csv(`/data/${table}.csv`)) {
      const file = new URL(`../../corpus/documents/${document}/${document}.txt`, import.meta.url);
      expect(readFileSync(file, "utf8").slice(Number(start), Number(end))).toBe(words);
    }
});

/** Where a page offers its numbers as files, they are those of the page as it stands. */
test("the exports offered on a page are those of its view", async () => {
  const { root } = await fetchPage(origin, "/documents/mehr?restored=mehr.0");
  const offered = root.querySelectorAll('a[href^="/data/"]').map((link) => link.getAttribute("href") ?? "");
  expect(offered.length).toBe(2 * TABLES.length);
  for (const href of offered) expect(href).toContain("restored=mehr.0");
  const compared = await fetchPage(origin, "/compare?documents=mehr,ccr&restored=mehr.0");
  const link = compared.root.querySelector('a[href^="/data/scores.csv"]');
  expect(link?.getAttribute("href")).toBe("/data/scores.csv?documents=mehr,ccr&restored=mehr.0");
});
