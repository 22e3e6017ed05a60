import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { allWorkEnded } from "../support/background";
import { fetchPage, wordsIn } from "../support/html";
import { visitOwnServer } from "../support/own-server";

const visitor = visitOwnServer();
const QUERY = "?compare=ccr&compare=mehr&measure=loaded&by=year";
const DOTS = "circle[r='3.5']";

const svgAt = async (query: string) => {
  const response = await fetch(`${visitor.origin}/figures/over-time.svg${query}`);
  expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  return parse(await response.text());
};
const wordsOf = (svg: ReturnType<typeof parse>): string =>
  svg
    .querySelectorAll("text")
    .map((one) => wordsIn(one))
    .join(" ");
const numbersAt = async (path: string) =>
  (await visitor.page(path)).querySelectorAll(".time-table tbody a").map((one) => wordsIn(one));

describe("a figure of outlets over time", () => {
  test("has the numbers of its page, a dot each", async () => {
    await allWorkEnded(visitor.origin);
    const shown = await numbersAt(`/outlets${QUERY}`);
    expect(shown.length).toBeGreaterThan(0);
    const svg = await svgAt(QUERY);
    expect(svg.querySelectorAll(DOTS)).toHaveLength(shown.length);
    for (const value of shown) expect(wordsIn(svg.querySelector("desc"))).toContain(` ${value} (`);
  });
  test("says what it shows, of how many documents, by what, and where", async () => {
    const svg = await svgAt(QUERY);
    const words = wordsOf(svg);
    expect(wordsIn(svg.querySelector("title"))).toBe("Loaded terms, by year");
    expect(wordsIn(svg.querySelector("desc"))).toMatch(
      /Center for Constitutional Rights: 2\d{3} [\d.]+ \(.+; 1 document\)/,
    );
    expect(words).toContain("Outlets: CCR: Center for Constitutional Rights, 1 document;");
    expect(words).toContain("n = 1");
    expect(words).toMatch(/analyser \d+\.\d+\.\d+, word list [0-9a-f]{12}/);
    expect(words.replaceAll(" ", "")).toContain(`${visitor.origin}/outlets${QUERY}#time-title`);
  });
  test("is a PNG file of twice the size", async () => {
    const svg = (await svgAt(QUERY)).querySelector("svg");
    const response = await fetch(`${visitor.origin}/figures/over-time.png${QUERY}`);
    expect(response.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await response.arrayBuffer());
    const size = ["width", "height"].map((name) => 2 * Number(svg?.getAttribute(name)));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(size);
  });
  test("stands on another site without a script, with the way back", async () => {
    const { root, status } = await fetchPage(visitor.origin, `/embed/figure/over-time${QUERY}`);
    expect(status).toBe(200);
    expect(root.querySelectorAll("script")).toHaveLength(0);
    expect(root.querySelectorAll(".time-table tbody a").map((one) => wordsIn(one))).toEqual(
      await numbersAt(`/outlets${QUERY}`),
    );
    const href = root.querySelector(".source-line a")?.getAttribute("href") ?? "";
    expect(href).toBe(`/outlets${QUERY}#time-title`);
    expect((await fetch(visitor.origin + href)).status).toBe(200);
  });
  test.each([
    [`/outlets${QUERY}`, QUERY],
    ["/outlets?once=1&compare=ccr&by=year", "?compare=ccr&measure=loaded.unattributed&by=year&once=1"],
    ["/outlets/ccr?measure=words.quoted&by=year", "?compare=ccr&measure=words.quoted&by=year"],
  ])("can be taken from %s as the page has it", async (path, query) => {
    const tools = (await visitor.page(path)).querySelector("#over-time .figure-tools");
    const files = tools?.querySelectorAll("a[download]").map((link) => link.getAttribute("href"));
    expect(files).toEqual([`/figures/over-time.svg${query}`, `/figures/over-time.png${query}`]);
    expect((await svgAt(query)).querySelectorAll(DOTS)).toHaveLength((await numbersAt(path)).length);
    const frame = parse(tools?.querySelector("textarea")?.textContent ?? "").querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe(`${visitor.origin}/embed/figure/over-time${query}`);
  });
  test("of one outlet leads to the page of the outlet", async () => {
    const words = wordsOf(await svgAt("?compare=ccr&by=year"));
    expect(words.replaceAll(" ", "")).toContain(
      `${visitor.origin}/outlets/ccr?measure=loaded.unattributed&by=year#time-title`,
    );
  });
  test("of an outlet that is not there is refused in a few plain words", async () => {
    const response = await fetch(`${visitor.origin}/figures/over-time.svg?compare=nobody`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is no outlet “nobody”.");
  });
});
