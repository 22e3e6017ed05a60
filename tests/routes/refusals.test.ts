import { describe, expect, test } from "vitest";
import { serveBuilt } from "../support/built";
import { fetchPage, wordsIn } from "../support/html";

const origin = await serveBuilt();

const LONG = "a".repeat(400);

/** An address that is refused: its status, what the page says was wrong, and what it says exists. */
const REFUSED = [
  ["/documents/nope", 404, "There is no document “nope”.", "radio-habana-cuba"],
  ["/documents/MEHR", 404, "There is no document “MEHR”.", "mehr"],
  ["/documents/__proto__", 404, "There is no document “__proto__”.", "mehr"],
  ["/documents/..%2f..%2fetc", 404, "There is no document “../../etc”.", "mehr"],
  ["/outlets/nope", 404, "There is no outlet “nope”.", "Mehr News Agency"],
  ["/outlets/constructor", 404, "There is no outlet “constructor”.", "Mehr News Agency"],
  ["/no/such/page", 404, "There is no page “/no/such/page”.", "Compare"],
  ["/compare?documents=mehr,nope", 404, "There is no document “nope”.", "mehr"],
  ["/compare?documents=mehr", 400, "One document is named.", "Name two to six, or read it alone."],
  ["/compare?documents=mehr,mehr", 400, "One document is named.", "Name two to six, or read it alone."],
  ["/compare?documents=mehr,ccr,radio-habana-cuba,other", 404, "There is no document “other”.", "ccr"],
  ["/compare?show=wording,nope", 400, "There is no layer “nope”.", "wording, sourcing, suggested, no-source"],
  ["/documents/mehr?show=nope", 400, "There is no layer “nope”.", "wording, sourcing, suggested, no-source"],
  ["/compare?count=nope", 404, "There is no number “nope”.", "Method"],
  ["/compare?count=loaded~nope", 404, "There is no number “loaded~nope”.", "Method"],
  ["/compare?count=loaded~constructor", 404, "There is no number “loaded~constructor”.", "Method"],
  ["/compare?count=__proto__", 404, "There is no number “__proto__”.", "Method"],
  ["/compare?count=naming", 404, "There is no number “naming”.", "Method"],
  [
    `/compare?documents=${LONG.repeat(6)}`,
    400,
    "The parameter “documents” is 2400 characters long.",
    "at most 2000",
  ],
  [`/compare?show=${LONG}`, 400, "The parameter “show” is 400 characters long.", "at most 300"],
  [`/compare?count=${LONG}`, 400, "The parameter “count” is 400 characters long.", "at most 300"],
  ["/data/nope.csv", 404, "There is no file “nope.csv”.", "scores.csv"],
  ["/data/scores.xlsx", 404, "There is no file “scores.xlsx”.", "scores.json"],
  ["/data/scores", 404, "There is no file “scores”.", "scores.json"],
  ["/data/scores.csv?documents=nope", 404, "There is no document “nope”.", "mehr"],
  [`/data/${LONG}.csv`, 404, "There is no file “aaaa", "scores.csv"],
  ["/why.json", 400, "There are no marks on the page “”.", "/compare"],
  ["/why.json?page=/method", 400, "There are no marks on the page “/method”.", "/compare"],
  ["/why.json?page=/documents/nope", 404, "There is no document “nope”.", "mehr"],
] as const;

test("a document that is named twice is shown once, and the page says so", async () => {
  const { status, root } = await fetchPage(origin, "/compare?documents=mehr&documents=mehr,ccr");
  expect(status).toBe(200);
  expect(root.querySelectorAll("#texts article")).toHaveLength(2);
  expect(wordsIn(root.querySelector("main"))).toContain("“mehr” is named twice, and shown once");
});

describe.each(REFUSED)("%s", (path, status, what, exists) => {
  test(`is a ${status} that says what was wrong and what exists`, async () => {
    const page = await fetchPage(origin, path);
    expect(page.status).toBe(status);
    const said = page.root.querySelector("main") ? wordsIn(page.root.querySelector("main")) : page.html;
    expect(said).toContain(what);
    expect(said).toContain(exists);
    if (page.root.querySelector("main"))
      expect(wordsIn(page.root.querySelector("title"))).toContain(" – Parallax");
    expect(said.length).toBeLessThan(1_000);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  });
});

test.each([
  "/compare?mark=%00%ff&thread=zz&restored=,,x&show=",
  "/compare?documents=&count=&mark=&thread=",
  "/compare?show=none",
  "/compare?restored=mehr.9999,nope.1,mehr.0,mehr.0,mehr.-1,mehr.1e3",
  "/documents/mehr?documents=ccr,nope&restored=mehr.00",
  "/compare?thread=ZZ",
  "/compare?mark=nope-l1&unknown=1",
  "/documents/mehr?mark=mehr-l1&mark=mehr-l2",
  "/compare?documents=%20mehr%20,%20ccr",
])("%s is read as far as it makes sense", async (path) => {
  expect((await fetchPage(origin, path)).status).toBe(200);
});

/** Whatever is put into an address, none of it becomes markup or script. */
describe.each([
  `"><script>alert(1)</script>`,
  `'><img src=x onerror=alert(1)>`,
  "</script><script>alert(1)</script>",
  "\u2028alert(1)//<!--",
  "javascript:alert(1)",
])("%s", (hostile) => {
  const value = encodeURIComponent(hostile);
  test.each([
    `/compare?mark=${value}`,
    `/compare?count=${value}`,
    `/compare?count=source~${value}`,
    `/compare?count=naming~${value}~${value}`,
    `/compare?documents=${value}`,
    `/compare?show=${value}`,
    `/compare?thread=${value}&restored=${value}`,
    `/documents/${value}`,
    `/outlets/${value}`,
    `/${value}`,
    `/data/${value}`,
    `/why.json?page=${value}`,
  ])("is nothing but words in %s", async (path) => {
    const { root, html, headers } = await fetchPage(origin, path);
    const type = headers.get("content-type") ?? "";
    if (!type.startsWith("text/html")) return expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(html).not.toMatch(/<script>|<img/);
    const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
    for (const script of root.querySelectorAll("script")) expect(script.getAttribute("nonce")).toBe(nonce);
    const targets = root.querySelectorAll("a[href]").map((link) => link.getAttribute("href") ?? "");
    expect(targets.filter((href) => /^\s*javascript:/i.test(href))).toEqual([]);
  });
});
