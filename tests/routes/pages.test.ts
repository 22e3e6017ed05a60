import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fetched, fetchPage, idsOf, linksOf, wordsIn } from "../support/html";
import { openBuilt } from "../support/server";

let origin: string;
let close: () => Promise<void>;
const pages = new Map<string, Promise<Fetched>>();

/** A page by path and parameters; fetched once for all tests of this file. */
function page(path: string): Promise<Fetched> {
  const known = pages.get(path) ?? fetchPage(origin, path);
  pages.set(path, known);
  return known;
}

async function read(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(origin + path);
  return { status: answer.status, html: await answer.text() };
}

beforeAll(async () => {
  ({ origin, close } = await openBuilt());
});
afterAll(() => close());

/** Every kind of page, and words of its heading. */
const PAGES = [
  ["/", "Read how several outlets tell it."],
  ["/compare", "Three texts, side by side"],
  ["/compare?documents=mehr,ccr", "Two texts, side by side"],
  ["/compare?documents=radio-habana-cuba,mehr&show=none", "Two texts, side by side"],
  ["/compare?count=loaded", "Three texts, side by side"],
  ["/compare?thread=A", "Three texts, side by side"],
  ["/documents/mehr", "Mehr News Agency"],
  ["/documents/ccr", "Letter to Secretary Blinken from US Orgs & Leaders"],
  ["/documents/radio-habana-cuba", "Human rights groups call on U.S. president"],
  ["/documents/mehr?restored=mehr.0", "Mehr News Agency"],
  ["/stories", "Stories"],
  ["/outlets", "Outlets"],
  ["/outlets/mehr", "Mehr News Agency"],
  ["/outlets/ccr", "Center for Constitutional Rights"],
  ["/outlets/radio-habana-cuba", "Radio Habana Cuba"],
  ["/method", "Method"],
  ["/data", "Data"],
  ["/grammar", "The grammar of marks"],
] as const;

describe.each(PAGES)("%s", (path, title) => {
  test("answers with its heading, landmarks and a title of its own", async () => {
    const { status, root, headers } = await page(path);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(root.querySelectorAll("h1").map(wordsIn)).toEqual([expect.stringContaining(title)]);
    for (const landmark of ["header", "main#content", "footer", "nav"])
      expect(root.querySelectorAll(landmark).length, landmark).toBeGreaterThan(0);
    expect(wordsIn(root.querySelector("title"))).toMatch(/Parallax/);
    expect(root.querySelector("html")?.getAttribute("lang")).toBe("en");
  });

  test("gives no id twice and skips no level of heading", async () => {
    const { root, ...rest } = await page(path);
    const ids = idsOf({ root, ...rest });
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const headings = root.querySelectorAll("h1, h2, h3, h4");
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    const skipped = headings.filter((_, at) => at > 0 && (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
    expect(skipped.map(wordsIn)).toEqual([]);
  });

  test("names places of its own that exist", async () => {
    const here = await page(path);
    const ids = new Set(idsOf(here));
    const dead = linksOf(here, path).filter(
      ({ pathname, search, hash }) => pathname + search === path && hash && !ids.has(hash.slice(1)),
    );
    expect(dead.map(String)).toEqual([]);
  });

  test("writes no style attribute, no event handler and no script without the nonce", async () => {
    const { root, headers } = await page(path);
    const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
    expect(root.querySelectorAll("[style], style").map(String)).toEqual([]);
    const handlers = root
      .querySelectorAll("*")
      .filter(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name)));
    expect(handlers.map(String)).toEqual([]);
    const scripts = root.querySelectorAll("script");
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((one) => one.getAttribute("nonce") !== nonce).map(String)).toEqual([]);
  });
});

/** Every how manyth link to a mark or number is followed: they are many and one code answers them. */
const EVERY = 16;

/** Links that the same code answers in the same way have one kind, but each sixteenth mark or number is its own. */
function kindOf({ pathname, search, searchParams, hash }: URL, at: number): string {
  if (!searchParams.has("mark") && !searchParams.has("count")) return `${pathname}${search}${hash}`;
  return `${pathname} ${[...searchParams.keys()].join(" ")} ${at % EVERY === 0 ? at : ""}`;
}

test("every link that stays on the site leads to a page, and its anchor to a place on it", {
  timeout: 120_000,
}, async () => {
  const wanted = new Map<string, URL>();
  for (const [path] of PAGES) {
    for (const [at, link] of linksOf(await page(path), path).entries()) wanted.set(kindOf(link, at), link);
  }
  expect(wanted.size).toBeGreaterThan(100);
  const answers = new Map<string, { readonly status: number; readonly html: string }>();
  const dead: string[] = [];
  for (const { pathname, search, hash } of wanted.values()) {
    const address = pathname + search;
    const { status, html } = answers.get(address) ?? (await pages.get(address)) ?? (await read(address));
    answers.set(address, { status, html });
    if (status !== 200) dead.push(`${address}: ${status}`);
    else if (hash && !html.includes(` id="${hash.slice(1)}"`)) dead.push(`${address}${hash}: no such place`);
  }
  expect(dead).toEqual([]);
});

test.each(PAGES)("%s lets no line break between a number and its per cent sign", async (path) => {
  const { root } = await page(path);
  const numbers = [...root.querySelectorAll("td, main a"), ...root.querySelectorAll("[class*=caption]")];
  expect(numbers.map(({ textContent }) => textContent).filter((words) => /\d[ \u2009]%/.test(words))).toEqual(
    [],
  );
});

test("a per cent sign stands off its number", async () => {
  expect((await page("/compare")).html).toMatch(/\d\u202f%/);
});
