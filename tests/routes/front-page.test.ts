import { describe, expect, test } from "vitest";
import { fetchPage, wordsIn } from "../support/html";
import { visitFlood } from "./flood";

const visitor = visitFlood();
const { send, page } = visitor;

describe("the front page", () => {
  test("shows the latest stories and counts what the corpus holds", async () => {
    const root = await page("/");
    const words = wordsIn(root);
    expect(words).toMatch(/7 documents, \d stor(y|ies), 6 outlets, 2021 to 2024\./);
    expect(root.querySelectorAll(".story-table tbody tr").length).toBeGreaterThan(0);
    expect(root.querySelectorAll(".door a").map((one) => one.getAttribute("href"))).toEqual([
      "/stories",
      "/handout",
      "/data",
    ]);
  });

  test("says of several documents only what is so, and nothing where there is one", async () => {
    const others = ["ccr", "radio-habana-cuba", "wire-one", "wire-two", "own", "other"];
    expect(wordsIn(await page("/"))).toMatch(/They differ in [a-z, ]*event/);
    const deletion = others.map((id) => ["documents", id] as const);
    await send("/corpus", [["intent", "delete"], ...deletion]);
    const root = await page("/");
    expect(wordsIn(root)).toContain("1 document,");
    expect(wordsIn(root)).not.toMatch(/They differ|No two of them/);
    expect(root.querySelectorAll(".outlet-list li")).toHaveLength(1);
    await send("/corpus", [["intent", "undelete"], ...deletion]);
  });

  test("of an empty corpus leads to adding documents and to the samples", async () => {
    const ids = ["mehr", "ccr", "radio-habana-cuba", "wire-one", "wire-two", "own", "other"];
    const deletion = ids.map((id) => ["documents", id] as const);
    await send("/corpus", [["intent", "delete"], ...deletion]);
    const { status, root } = await fetchPage(visitor.origin, "/");
    expect(status).toBe(200);
    expect(wordsIn(root)).toContain("No documents yet");
    const hrefs = root.querySelectorAll("main a").map((one) => one.getAttribute("href"));
    expect(hrefs).toEqual(expect.arrayContaining(["/add", "/corpus/deleted"]));
    for (const path of ["/stories", "/outlets", "/corpus"])
      expect((await fetchPage(visitor.origin, path)).status, path).toBe(200);
    await send("/corpus", [["intent", "undelete"], ...deletion]);
  });
});
