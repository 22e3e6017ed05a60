import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workEnded } from "../support/background";
import { fetchPage, idsOf, linksOf, wordsIn } from "../support/html";
import { sendForm, startOwnServer } from "../support/own-server";

/** Ids may be any visible text; each of these means something in addresses, lists or HTML. */
const IDS = ["a/b", "x,y", "ü", "50%", "a b", "%2C", "d.2", "<i>&amp;", "日本語", "?q=1#x"];

const textOf = (at: number) =>
  `The port will close on Monday, the mayor said. Critics called it a disgraceful betrayal of island ${at}. The boats leave for the mainland before the storms come.\n\nSubscribe to our newsletter\n`;

let server: Awaited<ReturnType<typeof startOwnServer>>;
beforeAll(async () => {
  server = await startOwnServer();
  const lines = IDS.map((id, at) => JSON.stringify({ id, title: `Title ${at}`, text: textOf(at) }));
  const { to } = await sendForm(server.origin, "/add", [
    ["intent", "files"],
    ["files", new File([lines.join("\n")], "odd.ndjson")],
  ]);
  await workEnded(server.origin, to);
});
afterAll(() => server.stop());

const page = (path: string) => fetchPage(server.origin, path);

/** The page of the document of that title, as the corpus leads to it, and the name its box sends. */
async function inCorpus(title: string): Promise<{ readonly href: string; readonly box: string }> {
  const { root } = await page("/corpus");
  const row = root.querySelectorAll(".corpus-table tbody tr").find((one) => wordsIn(one).includes(title));
  return {
    href: row?.querySelector("th a")?.getAttribute("href") ?? "",
    box: row?.querySelector("input")?.getAttribute("value") ?? "",
  };
}

describe.each(IDS.map((id, at) => [id, at] as const))("a document with the id “%s”", (_id, at) => {
  test("opens, its anchors and links lead to what is there", async () => {
    const { href } = await inCorpus(`Title ${at}`);
    const opened = await page(href);
    expect(opened.status).toBe(200);
    expect(wordsIn(opened.root.querySelector("h1"))).toBe(`Title ${at}`);
    const ids = idsOf(opened);
    expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const here = linksOf(opened, href).filter(
      ({ pathname, hash }) => pathname === new URL(href, server.origin).pathname && hash.length > 1,
    );
    expect(here.length).toBeGreaterThan(3);
    for (const { hash, search } of here) {
      const target = search === "" ? opened : await page(`${href}${search}`);
      expect(idsOf(target), hash).toContain(decodeURIComponent(hash.slice(1)));
    }
  });

  test("has a card for its marks, without scripts and for them", async () => {
    const { href } = await inCorpus(`Title ${at}`);
    const { root } = await page(href);
    const mark = root.querySelectorAll("mark > a").find((link) => /betrayal/.test(wordsIn(link)));
    const card = await page(`${href}${mark?.getAttribute("href")?.replace(/#.*/, "")}`);
    expect(wordsIn(card.root.querySelector(".card-inline"))).toContain("betrayal");
    const why = await fetch(`${server.origin}/why.json?page=${encodeURIComponent(href)}`);
    expect(why.status).toBe(200);
    const dismiss = card.root.querySelectorAll("a").find((link) => /Dismiss this mark/.test(wordsIn(link)));
    const without = await page((dismiss?.getAttribute("href") ?? "").replace(/#.*/, ""));
    expect(wordsIn(without.root)).toContain("1 mark of these texts is not counted");
  });

  test("gets its boilerplate put back", async () => {
    const { href } = await inCorpus(`Title ${at}`);
    const toggle = (await page(href)).root
      .querySelectorAll("#boilerplate a")
      .find((link) => wordsIn(link).startsWith("put it back"));
    const restored = await page((toggle?.getAttribute("href") ?? "").replace(/#.*/, ""));
    expect(wordsIn(restored.root.querySelector("#boilerplate"))).toContain("set it apart again");
  });

  test("stands beside another, in texts, terms, sources and exports", async () => {
    const other = (await inCorpus(`Title ${(at + 1) % IDS.length}`)).box;
    const { href, box } = await inCorpus(`Title ${at}`);
    const query = new URLSearchParams([
      ["documents", box],
      ["documents", other],
    ]);
    const compared = await page(`/compare?${query}`);
    expect(compared.status).toBe(200);
    const own = linksOf(compared, "/compare");
    expect(own.map(({ pathname }) => pathname)).toContain(new URL(href, server.origin).pathname);
    for (const path of ["/terms", "/sources", "/data/scores.csv", "/handout"])
      expect((await page(`${path}?${query}`)).status, path).toBe(200);
    const views = own.filter(
      ({ pathname, searchParams }) => pathname === "/compare" && searchParams.has("documents"),
    );
    expect(views.length).toBeGreaterThan(3);
    for (const { pathname, search } of views.slice(0, 5))
      expect((await page(`${pathname}${search}`)).status, search).toBe(200);
  });

  test("is edited, found, deleted and taken back", async () => {
    const { href, box } = await inCorpus(`Title ${at}`);
    const edited = await sendForm(server.origin, `${href}/edit`, [
      ["intent", "save"],
      ["title", `Mended ${at}`],
    ]);
    expect(edited).toMatchObject({ status: 303, to: href });
    expect(wordsIn((await page(`/search?q="island ${at}"`)).root)).toContain(`Mended ${at}`);
    await sendForm(server.origin, `${href}/edit`, [
      ["intent", "save"],
      ["title", `Title ${at}`],
    ]);
    const { to } = await sendForm(server.origin, "/corpus", [
      ["intent", "delete"],
      ["documents", box],
    ]);
    expect((await page(href)).status).toBe(404);
    const undo = (await page(to)).root.querySelectorAll("form.notice input[name=documents]");
    await sendForm(server.origin, "/corpus", [
      ["intent", "undelete"],
      ...undo.map((one) => ["documents", one.getAttribute("value") ?? ""] as const),
    ]);
    expect((await page(href)).status).toBe(200);
  });
});
