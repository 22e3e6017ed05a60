import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { workEnded } from "../support/background";
import { fetchPage, wordsIn } from "../support/html";
import { visitOwnServer } from "../support/own-server";
import { addPort } from "./port";

const visitor = visitOwnServer();
const { send, page, wordsAt } = visitor;

describe("documents", () => {
  test("are analysed in the background, and searched by voice", async () => {
    const href = await addPort(visitor);
    expect((await fetchPage(visitor.origin, href)).status).toBe(200);
    expect(await wordsAt("/search?q=betrayal")).toContain("Port of Ellery");
    expect(await wordsAt("/search?q=betrayal&voice=indirect")).toContain("Port of Ellery");
    expect(await wordsAt("/search?q=betrayal&voice=direct")).toContain("No document has this");
    const none = await page("/search?q=betrayal&voice=direct");
    expect(none.querySelector("main p a[href='/search?q=betrayal']")?.textContent).toBe("Look in all");
  });

  test.each([
    ["regime", "“regime” in the corpus"],
    ['"human rights"', "“human rights” in the corpus"],
    ['"human rights" occup*', '"human rights" occup* in the corpus'],
    ["", "Search the corpus"],
  ])("looked for by %s, the title quotes it once", async (query, title) => {
    const root = await page(`/search?${new URLSearchParams({ q: query })}`);
    expect(wordsIn(root.querySelector("h1"))).toBe(title);
  });

  test("are sorted by a measure, filtered by outlet and date", async () => {
    await addPort(visitor);
    const titles = async (path: string) =>
      (await page(path)).querySelectorAll(".corpus-table tbody th a").map(wordsIn);
    const down = () => titles("/corpus?sort=words.attributed&order=down");
    const up = () => titles("/corpus?sort=words.attributed");
    expect((await down()).length).toBeGreaterThan(3);
    // The measures come from the work in the background.
    await expect.poll(async () => (await down()).join() === (await up()).join()).toBe(false);
    expect(await titles("/corpus?outlet=ccr")).toHaveLength(1);
    expect(await titles("/corpus?from=2024-05&to=2024-05&outlet=radio-habana-cuba")).toHaveLength(1);
    expect((await fetchPage(visitor.origin, "/corpus?from=May")).status).toBe(400);
  });

  test("have the numbers and intervals that their own page has", async () => {
    const notes = async () =>
      (await page("/corpus?outlet=mehr")).querySelectorAll(".score-cell .score-note").map(wordsIn);
    // The measures come from the work in the background.
    await expect.poll(async () => (await notes()).length).toBeGreaterThan(1);
    const [document] = (await page("/corpus?outlet=mehr")).querySelectorAll(".corpus-table tbody th a");
    const own = await wordsAt(document?.getAttribute("href") ?? "");
    for (const note of await notes()) {
      expect(note).toMatch(/ to .*; .* of /);
      for (const part of note.split("; ")) expect(own).toContain(part);
    }
  });

  test("are deleted, taken back, and removed only where that is confirmed", async () => {
    const href = await addPort(visitor);
    const id = decodeURIComponent(href.split("/").at(-1) ?? "");
    const { to } = await send("/corpus", [
      ["intent", "delete"],
      ["documents", id],
    ]);
    expect(await wordsAt(to)).toContain("One document was deleted.");
    expect((await fetchPage(visitor.origin, href)).status).toBe(404);
    await send("/corpus", [
      ["intent", "undelete"],
      ["documents", id],
    ]);
    expect((await fetchPage(visitor.origin, href)).status).toBe(200);
    await send("/corpus", [
      ["intent", "delete"],
      ["documents", id],
    ]);
    expect(await wordsAt("/corpus/deleted")).toContain("Port of Ellery");
    expect((await send("/corpus/deleted", [["intent", "purge"]])).status).toBe(400);
    expect(await wordsAt("/corpus/deleted")).toContain("Port of Ellery");
    const job = await send("/corpus/deleted", [
      ["intent", "purge"],
      ["sure", "yes"],
    ]);
    expect(job.to).toMatch(/^\/jobs\/\d+$/);
    expect(await workEnded(visitor.origin, job.to)).toMatch(/done: \d+ of \d+ steps?/);
    expect(await wordsAt("/corpus/deleted")).toContain("Nothing is deleted.");
  });

  test("are edited as new versions, and set back", async () => {
    const href = await addPort(visitor);
    const edit = `${href}/edit`;
    const [headline = ""] = (await page(edit))
      .querySelectorAll("input[name=body]")
      .map((one) => one.getAttribute("value") ?? "");
    const wrong = await send(edit, [
      ["intent", "save"],
      ["date", "2024-13-40"],
      ["title", "Mended title"],
      ["blocks", "1"],
      ["body", headline],
    ]);
    expect(wrong.words).toContain("What is wrong stands under Date.");
    const ticked = parse(wrong.words).querySelectorAll("input[name=body][checked]");
    expect(ticked.map((one) => one.getAttribute("value"))).toEqual([headline]);
    expect(wrong.words).toContain("“2024-13-40” is no date");
    expect(wrong.words).toContain("Mended title");
    await send(edit, [
      ["intent", "save"],
      ["title", "Mended title"],
      ["date", "2024"],
      ["tags", "harbours, winter"],
    ]);
    expect(await wordsAt(href)).toContain("Mended title");
    expect(await wordsAt("/corpus?tag=harbours")).toContain("Mended title");
    await send(edit, [
      ["intent", "set-back"],
      ["version", "1"],
    ]);
    expect(await wordsAt(edit)).toContain("Version 3");
    expect((await page(edit)).querySelector("input[name=title]")?.getAttribute("value")).toMatch(/^Port of/);
  });

  test("of the sample corpus come back as they were", async () => {
    await send("/corpus", [
      ["intent", "delete"],
      ["documents", "mehr"],
    ]);
    expect((await fetchPage(visitor.origin, "/documents/mehr")).status).toBe(404);
    await send("/corpus/deleted", [["intent", "samples"]]);
    expect((await fetchPage(visitor.origin, "/documents/mehr")).status).toBe(200);
  });
});

describe("forms from elsewhere", () => {
  test.each([
    ["of another site", { Origin: "https://elsewhere.example" }],
    ["without a site of their own", { Origin: "null" }],
    ["that a browser says come from another site", { "Sec-Fetch-Site": "cross-site" }],
  ])("%s change nothing", async (_case, headers: Record<string, string>) => {
    const response = await fetch(`${visitor.origin}/corpus`, {
      method: "POST",
      headers,
      body: new URLSearchParams({ intent: "delete", documents: "ccr" }),
    });
    expect(response.status).toBe(403);
    expect((await fetchPage(visitor.origin, "/documents/ccr")).status).toBe(200);
  });
});
