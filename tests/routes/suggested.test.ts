import { parse } from "csv-parse/sync";
import type { HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CardData } from "../../app/components/marked-text/view";
import { countIn, countLinksOf, fetchOpened } from "../support/counts";
import { fetchPage, linksOf, numberIn, wordsIn } from "../support/html";
import { serveMadeCorpus } from "../support/made-corpus";
import type { ServerProcess } from "../support/server";

let server: ServerProcess;
beforeAll(async () => {
  server = await serveMadeCorpus();
});
afterAll(() => server.stop());

const page = async (path: string) => fetchPage(server.origin, path);
const LISTED = ".reader .box:not([data-more]):not(.box-suggested)";
const SUGGESTED = ".reader .box-suggested:not([data-more])";
const drawn = (root: HTMLElement, sign: string) => root.querySelectorAll(sign).length;
const isTicked = (root: HTMLElement) =>
  root.querySelector('.key-layers input[value="suggested"]')?.hasAttribute("checked");
const hidden = (root: HTMLElement) => wordsIn(root.querySelector(".key-hidden"));

/** How many terms of each tier a document holds, by the counts of its score table. */
async function termsOf(id: string) {
  const { root } = await page(`/documents/${id}`);
  const count = (measure: string) =>
    Number(/^\d+/.exec(wordsIn(root.querySelectorAll(`[id="score-${measure}"] td`)[1] ?? null))?.[0]);
  const found = { listed: count("loaded"), suggested: count("loaded.suggested") };
  expect(found.suggested).toBeGreaterThan(0);
  return found;
}

describe("where the address does not say", () => {
  test("suggested terms are drawn, each as the count says", async () => {
    const { listed, suggested } = await termsOf("ferry");
    const { root } = await page("/documents/ferry");
    expect(isTicked(root)).toBe(true);
    expect([drawn(root, LISTED), drawn(root, SUGGESTED)]).toEqual([listed, suggested]);
    expect(hidden(root)).toBe("");
  });

  test("but not in a crowded text; the key says how many are left out", async () => {
    const { listed, suggested } = await termsOf("quarrel");
    const { root } = await page("/documents/quarrel");
    expect(isTicked(root)).toBe(false);
    expect([drawn(root, LISTED), drawn(root, SUGGESTED)]).toEqual([listed, 0]);
    expect(hidden(root)).toBe(`${suggested} suggested mark${suggested === 1 ? "" : "s"} hidden`);
  });

  test("nor in any text beside a crowded one", async () => {
    const apart = await page("/compare?documents=ferry,bridge");
    expect(isTicked(apart.root)).toBe(true);
    expect(drawn(apart.root, SUGGESTED)).toBeGreaterThan(1);
    const beside = await page("/compare?documents=ferry,quarrel");
    expect(isTicked(beside.root)).toBe(false);
    expect(drawn(beside.root, SUGGESTED)).toBe(0);
    const all = (await termsOf("ferry")).suggested + (await termsOf("quarrel")).suggested;
    expect(hidden(beside.root)).toBe(`${all} suggested marks hidden`);
  });
});

describe("where the address says", () => {
  test.each([
    ["ferry", "wording,sourcing,no-source", true, false],
    ["ferry", "suggested", false, true],
    ["ferry", "none", false, false],
    ["quarrel", "wording,suggested", true, true],
  ])("%s?show=%s", async (id, show, hasListed, hasSuggested) => {
    const { listed, suggested } = await termsOf(id);
    const { root, ...rest } = await page(`/documents/${id}?show=${show}`);
    expect(drawn(root, LISTED)).toBe(hasListed ? listed : 0);
    expect(drawn(root, SUGGESTED)).toBe(hasSuggested ? suggested : 0);
    expect(isTicked(root)).toBe(hasSuggested);
    const links = linksOf({ root, ...rest }, `/documents/${id}`);
    const kept = links.filter(({ searchParams }) => searchParams.has("count") || searchParams.has("mark"));
    expect(kept.length).toBeGreaterThan(10);
    expect(new Set(kept.map(({ searchParams }) => searchParams.get("show")))).toEqual(new Set([show]));
  });
});

describe("the numbers", () => {
  test("“+9 suggested” opens so many marks, all with a dashed edge, whatever layers are shown", async () => {
    const { suggested } = await termsOf("ferry");
    for (const show of ["", "?show=wording", "?show=none"]) {
      const { root } = await page(`/documents/ferry${show}`);
      const more = root.querySelector("#terms .figure-detail a");
      expect(wordsIn(more)).toBe(`+${suggested} suggested`);
      const href = more?.getAttribute("href") ?? "";
      const [opened] = await fetchOpened(server.origin, href);
      expect(opened?.marks).toBe(suggested);
      expect(countIn(opened?.number ?? "")).toBe(suggested);
      const there = await page(href.replace(/#.*/, ""));
      expect(drawn(there.root, "#passages .box-suggested:not([data-more])")).toBe(suggested);
      expect(drawn(there.root, SUGGESTED)).toBe(suggested);
      expect(hidden(there.root)).toBe("");
    }
  });

  test("figures and charts count listed terms, each as its passages do", async () => {
    const { listed } = await termsOf("ferry");
    const { root, ...rest } = await page("/documents/ferry");
    expect(numberIn(wordsIn(root.querySelector("#terms .figure-value")))).toBe(listed);
    const totals = root.querySelectorAll("#categories tbody .number").map((one) => numberIn(wordsIn(one)));
    expect(totals.reduce((all, one) => all + one, 0)).toBe(listed);
    const links = countLinksOf({ root, ...rest }).filter(({ count }) => /^loaded/.test(count));
    expect(links.length).toBeGreaterThan(5);
    for (const { href, shown } of links) {
      const [opened] = await fetchOpened(server.origin, href);
      expect(opened?.marks, href).toBe(countIn(opened?.number ?? ""));
      if (/^\d+$/.test(shown)) expect(opened?.marks, href).toBe(numberIn(shown));
    }
  });

  test("the unit figure draws a dashed box for each suggested term, while they are shown", async () => {
    const { listed, suggested } = await termsOf("ferry");
    const boxes = async (path: string) => {
      const row = (await page(path)).root.querySelector("#terms tbody tr");
      return [drawn(row as HTMLElement, ".unit"), drawn(row as HTMLElement, ".unit.box-suggested")];
    };
    expect(await boxes("/documents/ferry")).toEqual([listed + suggested, suggested]);
    expect(await boxes("/documents/ferry?show=wording")).toEqual([listed, 0]);
  });
});

describe("the card", () => {
  test("stands in the page, for readers without JavaScript, and says why and how sure", async () => {
    const { root } = await page("/documents/ferry");
    const href = root.querySelector(`${SUGGESTED} > a`)?.getAttribute("href") ?? "";
    const opened = await page(`/documents/ferry${href.replace(/#.*/, "")}`);
    const card = wordsIn(opened.root.querySelector(".card-inline"));
    expect(card).toContain("suggested term, ");
    expect(card).toContain("Suggested by the program from examples, not listed in a word list.");
    expect(card).toMatch(
      /Of 10 marks like this one, trained coders shared about \d\. How that was measured\./,
    );
    expect(card).toContain("Suggested terms: ");
  });

  test("is among those that scripts fetch only where its mark is drawn", async () => {
    const cards = async (search: string) => {
      const answer = await fetch(`${server.origin}/why.json?page=/documents/ferry${search}`);
      return Object.values((await answer.json()) as Record<string, CardData>);
    };
    const { suggested } = await termsOf("ferry");
    const isSuggested = ({ what }: CardData) => what.startsWith("suggested term");
    expect((await cards("")).filter(isSuggested)).toHaveLength(suggested);
    expect((await cards("&show=wording")).filter(isSuggested)).toHaveLength(0);
  });
});

test("the exported table says of each term its tier, its parts and its score", async () => {
  const answer = await fetch(`${server.origin}/data/loaded-terms.csv?documents=ferry`);
  const rows: Record<string, string>[] = parse(await answer.text(), { columns: true });
  const { listed, suggested } = await termsOf("ferry");
  expect(rows.filter(({ tier }) => tier === "lexicon")).toHaveLength(listed);
  expect(rows.filter(({ tier }) => tier === "suggested")).toHaveLength(suggested);
  for (const { tier, entry, parts = "", score } of rows) {
    expect(parts.split("; ")).toContain(tier === "suggested" ? "suggested" : entry);
    expect(entry === "").toBe(tier === "suggested");
    expect(Number(score)).toBeGreaterThan(0);
    expect(Number(score)).toBeLessThan(1);
  }
  expect(rows.find(({ words }) => words === "outrageous and glib")?.parts).toBe("outrageous; suggested");
});
