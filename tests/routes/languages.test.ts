import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { intake } from "#corpus";
import { addDocuments, closeStore, openStore } from "#corpus/store";
import { paragraphs } from "../corpus/languages";
import { fetchPage, wordsIn } from "../support/html";
import { type ServerProcess, startServer } from "../support/server";
import { temporaryFolder } from "../support/temporary-folder";

const { en = "", es = "", ar = "" } = paragraphs;
const ENGLISH =
  `${en}\n\nThe mayor said that the brutal attack was outrageous, and that the regime had lied. `.repeat(3);

const folder = temporaryFolder();
let server: ServerProcess;

beforeAll(async () => {
  const store = openStore(folder);
  const documents = [
    intake(ENGLISH, { id: "english", outlet: "north", language: "en-GB" }),
    intake(`Arde la estación\n\n${es}\n\n${es}\n`, { id: "spanish", outlet: "south" }),
    intake(`${ar}\n\n${ar}\n`, { id: "arabic", outlet: "east", title: "محطة القطار" }),
    intake("The dam broke.", { id: "short", outlet: "west" }),
  ];
  const added = [...addDocuments(store, documents)];
  closeStore(store);
  expect(added.map((one) => ("outcome" in one ? one.outcome : one.problem))).toEqual(Array(4).fill("added"));
  server = await startServer({ PARALLAX_DATA: folder });
});
afterAll(() => server.stop());

const page = (path: string) => fetchPage(server.origin, path);

describe("the page of a text in Spanish", () => {
  test("says that it is not scored, and shows no figure and no score", async () => {
    const { status, root } = await page("/documents/spanish");
    expect(status).toBe(200);
    expect(root.querySelectorAll(".notice").map(wordsIn)).toContain(
      "This text is in Spanish. Parallax reads English only, so it is not scored.",
    );
    const drawn = root.querySelectorAll(".figure-table, .stacked-table, #scores-title, #text mark");
    expect(drawn.map(String)).toEqual([]);
    expect(wordsIn(root.querySelector("main"))).not.toContain("No source is named");
  });

  test("shows the whole text in its language, and the title that it prints", async () => {
    const { root } = await page("/documents/spanish");
    const text = root.querySelector(".reading");
    expect(text?.getAttribute("lang")).toBe("es");
    expect(text?.getAttribute("dir")).toBe("ltr");
    expect(wordsIn(text)).toContain("El invierno pasado");
    expect(root.querySelector("h1")?.getAttribute("lang")).toBe("es");
  });

  test("says what was read from the text", async () => {
    const { root } = await page("/documents/spanish");
    const facts = root.querySelectorAll(".facts > div").map(wordsIn);
    expect(facts).toContain("LanguageSpanish (read from the text)");
    expect(facts).toContain("TitleArde la estación (read from the text)");
    const given = (await page("/documents/english")).root.querySelectorAll(".facts > div").map(wordsIn);
    expect(given).toContain("LanguageEnglish");
  });
});

test("who speaks in a text that is not scored is not known, which is not zero", async () => {
  const { root } = await page("/sources?documents=english,spanish");
  const cells = root.querySelectorAll(".sourcing-table tbody td:last-child");
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) expect(wordsIn(cell)).toMatch(/^–.*not scored$/);
});

test("a text in Arabic runs from right to left, and its given title too", async () => {
  const { root } = await page("/documents/arabic");
  for (const element of [root.querySelector(".reading"), root.querySelector("h1")]) {
    expect(element?.getAttribute("lang")).toBe("ar");
    expect(element?.getAttribute("dir")).toBe("rtl");
  }
  expect(wordsIn(root.querySelector("h1"))).toBe("محطة القطار");
});

test("a text whose language was not told says so, and is scored", async () => {
  const { root } = await page("/documents/short");
  expect(root.querySelectorAll(".notice").map(wordsIn)).toContain(
    "The language of this text was not told. It is scored as if it were English.",
  );
  expect(root.querySelector("#scores-title")).not.toBeNull();
  expect(root.querySelector(".reading")?.getAttribute("lang")).toBeUndefined();
});

describe("an English text beside one in Spanish", () => {
  test("the Spanish one is not scored, never 0, in every figure; the English one is", async () => {
    const { status, root } = await page("/compare?documents=english,spanish");
    expect(status).toBe(200);
    const rows = root.querySelectorAll(".figure-table tbody tr, .stacked-table tbody tr");
    const ofSpanish = rows.filter((row) => wordsIn(row.querySelector("th")).startsWith("SOU"));
    expect(ofSpanish.length).toBeGreaterThanOrEqual(5);
    for (const row of ofSpanish) {
      expect(wordsIn(row)).toMatch(/not scored/);
      expect(row.querySelectorAll("td").map(wordsIn)).not.toContain("0");
    }
    const ofEnglish = rows.filter((row) => wordsIn(row.querySelector("th")).startsWith("NOR"));
    for (const row of ofEnglish) expect(wordsIn(row)).not.toMatch(/not scored/);
  });

  test("nothing is paired, the notice stands over the text, and comparability tells why", async () => {
    const { root } = await page("/compare?documents=english,spanish");
    expect(root.querySelectorAll("#texts .letter").map(String)).toEqual([]);
    expect(wordsIn(root.querySelector("#threads"))).toMatch(/fewer than two are/);
    expect(root.querySelectorAll("#texts .notice").map(wordsIn)).toEqual([
      "This text is in Spanish. Parallax reads English only, so it is not scored.",
    ]);
    expect(wordsIn(root.querySelector(".comparability"))).toContain(
      "LanguageNOR: English; SOU: Spanish, not scored and not paired",
    );
    expect(root.querySelectorAll("#texts .reading").map((text) => text.getAttribute("lang"))).toEqual([
      undefined,
      "es",
    ]);
  });

  test("no row on language where all are in English", async () => {
    const { root } = await page("/compare?documents=english,english");
    expect(wordsIn(root.querySelector(".comparability"))).not.toContain("Language");
  });
});

test("the outlet's page counts no text that is not scored", async () => {
  const { root } = await page("/outlets/south");
  const table = wordsIn(root.querySelector(".corpus-table"));
  expect(table).toContain("in Spanish");
  expect(table).toContain("not measured: not scored");
  const values = root.querySelectorAll("#content .number").map(wordsIn);
  expect(values).toEqual([]);
});
