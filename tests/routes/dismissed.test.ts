import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchRows, serveBuilt } from "../support/built";
import { fetchPage, numberIn, wordsIn } from "../support/html";
import { serveMadeCorpus } from "../support/made-corpus";
import type { ServerProcess } from "../support/server";

const origin = await serveBuilt();

type Row = Record<string, string>;
const csv = (path: string) => fetchRows(origin + path);

/** The number of all listed terms on a document's page. */
async function counted(path: string): Promise<number> {
  const { root } = await fetchPage(origin, path);
  return numberIn(wordsIn(root.querySelector("#score-loaded td:nth-of-type(2)")).split(" ")[0] ?? "");
}

/** The listed terms of the document, as its export has them: what the tests rest on. */
const termsOf = async (search = ""): Promise<Row[]> =>
  (await csv(`/data/loaded-terms.csv?documents=mehr${search}`)).filter(({ tier }) => tier === "lexicon");

const placeOf = ({ start, end }: Row) => `mehr.l${start}-${end}`;

describe("one mark", () => {
  test("dismissed, it is counted in no number, drawn as dismissed, and left out of the files", async () => {
    const terms = await termsOf();
    const [term] = terms as [Row];
    const search = `dismissed=${placeOf(term)}`;
    expect(await counted(`/documents/mehr?${search}`)).toBe(terms.length - 1);
    const { root } = await fetchPage(origin, `/documents/mehr?${search}`);
    expect(root.querySelectorAll("#text .box-dismissed:not([data-more])")).toHaveLength(1);
    expect(wordsIn(root.querySelector("#text .box-dismissed"))).toBe(term.words);
    const left = await termsOf(`&${search}`);
    expect(left.map(placeOf)).toEqual(terms.slice(1).map(placeOf));
    expect(new Set(left.map(({ dismissed }) => dismissed))).toEqual(new Set([`l${term.start}-${term.end}`]));
  });

  test("its card leads there, without scripts, and back", async () => {
    const [term] = (await termsOf()) as [Row];
    const mark = `mehr-${term.id}`;
    const { root } = await fetchPage(origin, `/documents/mehr?mark=${mark}`);
    const links = root.querySelectorAll(".card-inline a");
    const dismiss = links.find((link) => wordsIn(link) === "Dismiss this mark")?.getAttribute("href") ?? "";
    expect(dismiss).toBe(`/documents/mehr?dismissed=${placeOf(term)}#${mark}`);
    const gone = await fetchPage(origin, `/documents/mehr?dismissed=${placeOf(term)}&mark=${mark}`);
    const card = gone.root.querySelector(".card-inline");
    expect(wordsIn(card)).toContain("dismissed, counted in no number");
    const back = card?.querySelectorAll("a").find((link) => wordsIn(link) === "Put this mark back");
    expect(back?.getAttribute("href")).toBe(`/documents/mehr#${mark}`);
  });

  test("an attribution goes, is drawn as dismissed, and lends no voice to what stood in it", async () => {
    const attributed = async (search = "") => {
      const scores = await csv(`/data/scores.csv?documents=mehr${search}`);
      return Number(scores.find(({ measure }) => measure === "words.attributed")?.count);
    };
    const attributions = await csv("/data/attributions.csv?documents=mehr");
    const [one] = attributions.filter(({ within }) => within === "") as [Row];
    const card = await fetchPage(origin, `/documents/mehr?mark=mehr-${one.id}-content`);
    const dismiss = card.root
      .querySelectorAll(".card-inline a")
      .find((link) => wordsIn(link) === "Dismiss this mark")
      ?.getAttribute("href");
    const search = /dismissed=mehr\.a\d+-\d+/.exec(dismiss ?? "")?.[0];
    expect(search).toBeDefined();
    const { root } = await fetchPage(origin, dismiss ?? "");
    expect(root.querySelectorAll("#text .content-dismissed:not([data-more])")).toHaveLength(1);
    expect(wordsIn(root.querySelector("#dismissed"))).toContain("attribution");
    expect(await csv(`/data/attributions.csv?documents=mehr&${search}`)).toHaveLength(
      attributions.length - 1,
    );
    expect(await attributed(`&${search}`)).toBeLessThan(await attributed());
    const gone = await fetchPage(origin, `/documents/mehr?${search}&mark=mehr-${one.id}-content`);
    const back = gone.root
      .querySelectorAll(".card-inline a")
      .find((link) => wordsIn(link) === "Put this mark back");
    expect(back?.getAttribute("href")).toBe(`/documents/mehr#mehr-${one.id}-content`);
  });

  test("a claim goes like a term, and the shares are made of the others", async () => {
    const claims = await csv("/data/claims.csv?documents=mehr");
    const [claim] = claims.filter(({ voice }) => voice === "unattributed") as [Row];
    const search = `documents=mehr&dismissed=mehr.c${claim.start}-${claim.end}`;
    expect(await csv(`/data/claims.csv?${search}`)).toHaveLength(claims.length - 1);
    const score = (await csv(`/data/scores.csv?${search}`)).find(
      ({ measure }) => measure === "claims.unattributed",
    );
    expect(Number(score?.of)).toBe(claims.length - 1);
  });
});

describe("an entry, a word, a category, a tier", () => {
  test("an entry goes everywhere, in every text", async () => {
    const rows = await csv("/data/loaded-terms.csv");
    const entry = rows.find(
      ({ entry: id }) => rows.filter((row) => row.parts?.split("; ").includes(id ?? "")).length > 3,
    )?.entry;
    const left = await csv(
      `/data/loaded-terms.csv?documents=mehr,ccr,radio-habana-cuba&dismissed=entry:${entry}`,
    );
    expect(left.filter(({ parts }) => parts?.split("; ").includes(entry ?? ""))).toEqual([]);
    expect(left.length).toBeGreaterThan(rows.length / 2);
  });

  test("a category is left out of figures and files", async () => {
    const value = "category:force-threat";
    const rows = await csv(`/data/loaded-terms.csv?documents=mehr,ccr`);
    expect(rows.some(({ category }) => category === "force-threat")).toBe(true);
    const left = await csv(`/data/loaded-terms.csv?documents=mehr,ccr&dismissed=${value}`);
    expect(left.some(({ category }) => category === "force-threat")).toBe(false);
    const { root } = await fetchPage(origin, `/compare?documents=mehr,ccr&dismissed=${value}`);
    expect(wordsIn(root.querySelector("#categories"))).not.toContain("force or threat");
    const shown = root
      .querySelectorAll("#voices tbody tr")
      .map((row) => numberIn(wordsIn(row.querySelector(".number"))));
    expect(shown).toEqual(
      ["mehr", "ccr"].map((id) => left.filter((row) => row.document === id && row.tier === "lexicon").length),
    );
  });
});

describe("suggested terms, in a made corpus", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await serveMadeCorpus();
  });
  afterAll(() => server.stop());

  const terms = async (search: string): Promise<Row[]> =>
    parse(await (await fetch(`${server.origin}/data/loaded-terms.csv?documents=ferry${search}`)).text(), {
      columns: true,
    });
  const isSuggested = ({ parts = "" }: Row) => parts.split("; ").includes("suggested");

  test("all go by their tier; those of the list stay", async () => {
    const rows = await terms("");
    const left = await terms("&dismissed=tier:suggested");
    expect(rows.filter(isSuggested).length).toBeGreaterThan(2);
    expect(left.filter(isSuggested)).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });

  test("one word goes by its letters, wherever it stands", async () => {
    const has = ({ parts, words = "" }: Row) => parts === "suggested" && words.toLowerCase() === "glib";
    expect((await terms("")).some(has)).toBe(true);
    expect((await terms("&dismissed=word:glib")).some(has)).toBe(false);
    const { root } = await fetchPage(server.origin, "/documents/ferry?dismissed=word:glib");
    expect(wordsIn(root.querySelector(".dismissed-list"))).toMatch(
      /^Suggested word “glib” \(\d marks?\) Put back/,
    );
  });
});

describe("what the page says of it", () => {
  const list = async (search: string) => {
    const { root, status } = await fetchPage(origin, `/documents/mehr?${search}`);
    expect(status).toBe(200);
    return root.querySelectorAll(".dismissed-list li").map(wordsIn);
  };

  test.each([
    ["a place where nothing is marked", "mehr.l0-3", "this version of the analyser marks nothing just there"],
    [
      "a place beyond the text",
      "mehr.l900000-900010",
      "this version of the analyser marks nothing just there",
    ],
    ["another text's mark", "ccr.l10-20", "its text is not among these"],
    ["an entry there is not", "entry:no-such-entry", "the word list has no such entry"],
    ["an entry that does not stand here", "entry:deep-state", "stands in none of these texts"],
    ["a category there is not", "category:nonsense", "stands in none of these texts"],
    ["an id of an older kind", "mehr.l12", "names nothing that can be dismissed"],
    ["nonsense", "%3Cscript%3E", "names nothing that can be dismissed"],
  ])("%s is said to be not found, and the page is there", async (_what, value, said) => {
    const [row = ""] = await list(`dismissed=${value}`);
    expect(row).toContain("Not found: ");
    expect(row).toContain(said);
    expect(await counted(`/documents/mehr?dismissed=${value}`)).toBe((await termsOf()).length);
  });

  test("everything has its way back, and every link of the page keeps the rest", async () => {
    const [first, second] = (await termsOf()) as [Row, Row];
    const values = [placeOf(first), placeOf(second), "category:metaphor"];
    const { root } = await fetchPage(origin, `/documents/mehr?dismissed=${values.join(",")}`);
    const back = root.querySelectorAll(".dismissed-list a").map((link) => link.getAttribute("href"));
    expect(back).toEqual(
      values.map(
        (value) => `/documents/mehr?dismissed=${values.filter((one) => one !== value).join(",")}#dismissed`,
      ),
    );
    const counts = root.querySelectorAll("#scores-title ~ * a[href*='count=']");
    for (const link of counts) expect(link.getAttribute("href")).toContain(`dismissed=${values.join(",")}`);
    const files = root.querySelectorAll(".exports a").map((link) => link.getAttribute("href"));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(file).toContain(`dismissed=${values.join(",")}`);
  });

  test("an address that is too long is refused with what to do", async () => {
    const { status, root } = await fetchPage(origin, `/compare?dismissed=${"a".repeat(2001)}`);
    expect(status).toBe(400);
    expect(wordsIn(root.querySelector("#content"))).toContain("“dismissed” is 2001 characters long");
  });
});
