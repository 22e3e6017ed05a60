import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { serveBuilt } from "../support/built";
import { fetchPage, firstThread, wordsIn } from "../support/html";

const origin = await serveBuilt();

/** Figures and the pages they stand on. */
const FIGURES = [
  ["terms", "/compare"],
  ["rate", "/compare"],
  ["attributed", "/compare"],
  ["voices", "/compare"],
  ["claims", "/compare"],
  ["categories", "/terms"],
] as const;

describe.each(FIGURES)("%s", (name, place) => {
  const search = "?documents=mehr,ccr&dismissed=entry:regime";

  test("is an SVG file that says what it shows, of which texts, and where", async () => {
    const response = await fetch(`${origin}/figures/${name}.svg${search}`);
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(response.headers.get("content-disposition")).toContain(`filename="parallax-${name}.svg"`);
    const text = await response.text();
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(text).not.toMatch(/<style|<script|var\(--|NaN|undefined/);
    const svg = parse(text);
    expect(wordsIn(svg.querySelector("title"))).not.toBe("");
    expect(wordsIn(svg.querySelector("desc"))).toMatch(/\d/);
    const words = svg
      .querySelectorAll("text")
      .map((one) => wordsIn(one))
      .join(" ");
    expect(words).toContain("Mehr News Agency");
    expect(words).toMatch(/analyser \d+\.\d+\.\d+, word list [0-9a-f]{12}/);
    expect(words).toContain("Not counted, dismissed by the reader: entry “regime”.");
    expect(words.replaceAll(" ", "")).toContain(
      `${origin}/compare?documents=mehr,ccr&dismissed=entry:regime&v=`,
    );
  });

  test("is a PNG file of twice the size", async () => {
    const svg = await (await fetch(`${origin}/figures/${name}.svg${search}`)).text();
    const response = await fetch(`${origin}/figures/${name}.png${search}`);
    expect(response.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  });

  test("stands on its page with both files and HTML for another site", async () => {
    const { root } = await fetchPage(origin, `${place}${search}`);
    const tools = root.querySelector(`#${name} .figure-tools`);
    const files = tools?.querySelectorAll("a[download]").map((link) => link.getAttribute("href"));
    expect(files).toEqual([`/figures/${name}.svg${search}`, `/figures/${name}.png${search}`]);
    const snippet = parse(tools?.querySelector("textarea")?.textContent ?? "").querySelector("iframe");
    expect(snippet?.getAttribute("src")).toBe(`${origin}/embed/figure/${name}${search}`);
    expect(snippet?.getAttribute("title")).toContain("(Parallax)");
  });
});

test("the numbers of a file are those of the page", async () => {
  const { root } = await fetchPage(origin, "/compare?documents=mehr,ccr");
  const shown = root.querySelectorAll("#rate .figure-value").map(wordsIn);
  expect(shown).toHaveLength(2);
  const svg = parse(await (await fetch(`${origin}/figures/rate.svg?documents=mehr,ccr`)).text());
  const words = svg.querySelectorAll("text").map(wordsIn);
  for (const value of shown) expect(words).toContain(value);
});

test("one text has figures too", async () => {
  expect((await fetch(`${origin}/figures/claims.svg?documents=mehr`)).status).toBe(200);
});

test.each([
  ["/figures/nonsense.svg", 404, "There is no figure “nonsense”."],
  ["/figures/terms.gif", 404, "There is no file “terms.gif”."],
  ["/figures/terms.svg?documents=nobody", 404, "There is no document “nobody”."],
  ["/figures/terms.svg?documents=a,b,c,d", 400, "4 documents are named."],
  ["/figures/constructor.svg", 404, "There is no figure “constructor”."],
])("%s is refused in a few plain words", async (path, status, said) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toContain(said);
});

describe("only what is made for other sites may stand in their frames", () => {
  test.each([
    ["/embed/figure/terms?documents=mehr,ccr", "*", null],
    ["/embed/passages?documents=mehr,ccr&thread=ZZ", "*", null],
    ["/compare", "'self'", "SAMEORIGIN"],
    ["/documents/mehr", "'self'", "SAMEORIGIN"],
    ["/handout", "'self'", "SAMEORIGIN"],
    ["/figures/terms.svg", "'self'", "SAMEORIGIN"],
    ["/embed", "'self'", "SAMEORIGIN"],
  ])("%s: %s", async (path, ancestors, frame) => {
    const { headers } = await fetch(origin + path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`frame-ancestors ${ancestors};`.replace(/;$/, ""));
    expect(/frame-ancestors ([^;]*)/.exec(policy)?.[1]).toBe(ancestors);
    expect(headers.get("x-frame-options")).toBe(frame);
    expect(policy).toContain("default-src 'self'");
  });
});

describe("an embedded page", () => {
  test.each(["/embed/figure/categories?", "/embed/passages?thread=LETTER&"])(
    "%s has no masthead and no script, and says where it is from",
    async (start) => {
      const { documents, letter } = await firstThread(origin);
      const path = `${start.replace("LETTER", letter)}documents=${documents}&dismissed=entry:regime`;
      const { root, status } = await fetchPage(origin, path);
      expect(status).toBe(200);
      expect(root.querySelectorAll(".masthead, script")).toHaveLength(0);
      expect(root.querySelector("base")?.getAttribute("target")).toBe("_blank");
      const source = root.querySelector(".source-line");
      expect(wordsIn(source)).toContain("dismissed by the reader: entry “regime”");
      const href = source?.querySelector("a")?.getAttribute("href") ?? "";
      expect(href).toContain(`/compare?documents=${documents}&dismissed=entry:regime`);
      expect((await fetch(origin + href)).status).toBe(200);
    },
  );

  test("shows the passages of several texts with their marks, each leading to its place", async () => {
    const { documents, letter } = await firstThread(origin);
    const { root } = await fetchPage(origin, `/embed/passages?documents=${documents}&thread=${letter}`);
    expect(root.querySelectorAll("article").length).toBeGreaterThan(1);
    for (const article of root.querySelectorAll("article")) {
      expect(article.querySelectorAll(".reading :is(.box, .content, .claim)").length).toBeGreaterThan(0);
      const [, anchor = ""] = (article.querySelector(".reading > a")?.getAttribute("href") ?? "").split("#");
      expect(anchor).toMatch(/-p\d+$/);
    }
  });

  test.each([
    ["/embed/passages?documents=mehr,ccr", 400, "No thread is named."],
    ["/embed/passages?documents=mehr,ccr&thread=ZZ", 404, "These texts have no thread ZZ."],
    ["/embed/figure/nonsense", 404, "There is no figure “nonsense”."],
  ])("%s is refused", async (path, expected, said) => {
    const { root, status } = await fetchPage(origin, path);
    expect(status).toBe(expected);
    expect(wordsIn(root)).toContain(said);
  });
});
