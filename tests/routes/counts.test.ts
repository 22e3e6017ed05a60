import { describe, expect, test } from "vitest";
import { serveBuilt } from "../support/built";
import { countIn, countLinksOf, fetchOpened } from "../support/counts";
import { fetchPage, numberIn, wordsIn } from "../support/html";

const origin = await serveBuilt();

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Measures of words: their number counts the words inside the marks, not the marks. */
const COUNTS_WORDS = /^words\./;

describe.each(["/compare", "/documents/mehr", "/documents/ccr?restored=ccr.0"])("numbers of %s", (path) => {
  test("open passages with exactly as many marks as they count", async () => {
    const page = await fetchPage(origin, path);
    const links = countLinksOf(page);
    expect(links.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    const documents = page.root.querySelectorAll("article").length;
    for (const href of new Set(links.map((link) => link.href))) {
      const opened = await fetchOpened(origin, href);
      if (opened.length !== documents) wrong.push(`${href}: ${opened.length} documents`);
      const { count = "" } = links.find((link) => link.href === href) ?? {};
      if (COUNTS_WORDS.test(count)) continue;
      for (const { number, marks } of opened)
        if (!number.startsWith("not measured") && countIn(number) !== marks)
          wrong.push(`${href}: “${number}” but ${marks} marks`);
      const all = sum(opened.map(({ marks }) => marks));
      for (const { shown, place } of links.filter((link) => link.href === href)) {
        const isPlainCount = /^[\d,]+$/.test(shown);
        const isOfOne = place?.classList.contains("source-table") || opened.length === 1;
        const fits = opened.some(({ marks }) => marks === numberIn(shown)) || all === numberIn(shown);
        if (isPlainCount && !(isOfOne ? opened.some(({ marks }) => marks === numberIn(shown)) : fits))
          wrong.push(`${href}: shows ${shown}, opens ${opened.map(({ marks }) => marks).join(" + ")}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("each document's own number opens that many marks in its column", async () => {
  const { root } = await fetchPage(origin, "/compare");
  const rows = root.querySelectorAll("#voices tbody tr");
  expect(rows).toHaveLength(3);
  const columns = rows[0]?.querySelectorAll("td a").length ?? 0;
  expect(columns).toBeGreaterThan(1);
  for (const [at, row] of rows.entries())
    for (const link of row.querySelectorAll("td a")) {
      const opened = await fetchOpened(origin, link.getAttribute("href") ?? "");
      expect(opened[at]?.marks, link.toString()).toBe(numberIn(wordsIn(link)));
    }
});

test("a passage leads to its first mark in the text, and the text dims all others", async () => {
  const path = "/compare?count=loaded.direct";
  const { root } = await fetchPage(origin, path);
  const passages = root.querySelectorAll("#passages .passage-number");
  expect(passages.length).toBeGreaterThan(5);
  for (const link of passages) {
    const id = link.getAttribute("href")?.split("#")[1] ?? "";
    const mark = root.querySelector(`#texts [id="${id}"]`);
    expect(mark?.classList.contains("box-direct"), id).toBe(true);
    expect(mark?.classList.contains("is-dim"), id).toBe(false);
  }
  const boxes = root.querySelectorAll("#texts .box");
  expect(boxes.filter((box) => box.classList.contains("is-dim")).length).toBeGreaterThan(5);
  for (const box of boxes)
    expect(box.classList.contains("is-dim")).toBe(!box.classList.contains("box-direct"));
});

test("the card of a counted mark names the number that counts it", async () => {
  const { root } = await fetchPage(origin, "/documents/mehr?count=loaded.unattributed");
  const mark = root.querySelector("#text .box-unattributed > a");
  const opened = await fetchPage(origin, `/documents/mehr${mark?.getAttribute("href")?.split("#")[0]}`);
  const card = opened.root.querySelector(".card-inline");
  const counted = card?.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "") ?? [];
  expect(counted).toContainEqual(expect.stringContaining("count=loaded.unattributed"));
});
