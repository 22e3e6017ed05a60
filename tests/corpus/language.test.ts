import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intake, parseRecord } from "#corpus";
import { identifyLanguage } from "../../corpus/intake/read/language";
import { anyText } from "../support/arbitrary";
import { growth, LINEAR } from "../support/cost";
import { paragraphs } from "./languages";

const { en = "", es = "", fr = "", ru = "", uk = "", da = "" } = paragraphs;
const language = (text: string) => identifyLanguage(text).language;
const wordsIn = (text: string, count: number) => text.split(" ").slice(0, count).join(" ");

describe("the language of a paragraph", () => {
  test.each(Object.entries(paragraphs))("%s", (code, text) => expect(language(text)).toBe(code));

  test.each(Object.entries(paragraphs))("%s, in a text of three", (code, text) =>
    expect(identifyLanguage(`${text}\n\n${text}\n\n${text}\n`)).toEqual({ language: code, others: [] }),
  );

  test("lines may be wrapped, and marks and spaces of any kind", () =>
    expect(language(es.replaceAll(" ", "\n").replace(",", "\u00a0—"))).toBe("es"));
});

describe("English stays English", () => {
  test.each(["mehr/mehr", "ccr/ccr", "radio-habana-cuba/radio-habana-cuba"])("%s", (file) => {
    const text = readFileSync(join(import.meta.dirname, `../../corpus/documents/${file}.txt`), "utf8");
    expect(identifyLanguage(text)).toEqual({ language: "en", others: [] });
  });

  test.each([
    [
      "with a quotation in Spanish in every sentence",
      "The mayor said “no nos vamos a rendir nunca” to the crowd in the square. The people of the town answered with the old cry of the strike, “la lucha sigue”, and some of them sang. “Volveremos mañana,” said the leader of the union, who has been in the town for a year.",
    ],
    [
      "with many names",
      "The talks between Recep Tayyip Erdoğan and Nikol Pashinyan were held in Prague, and Ilham Aliyev of Azerbaijan was there with Charles Michel and Emmanuel Macron. They spoke of the border, which has been closed since the war of 1993.",
    ],
    [
      "in short paragraphs",
      "The ferry is late.\n\nIt was due at six.\n\nThe crew has been told to wait for the tide.\n\nNobody on the pier knows when it will come, and the shops are closed.",
    ],
    [
      "in capitals",
      "THE FERRY FROM THE ISLAND IS LATE, AND THE PEOPLE ON THE PIER HAVE BEEN TOLD TO WAIT FOR THE TIDE UNTIL SIX.",
    ],
  ])("%s", (_case, text) => expect(language(text)).toBe("en"));

  test("a Danish text of twenty words with “for”, “have” and “by” is not; it may pass for Norwegian", () =>
    expect(["da", "no"]).toContain(language(`Vi skal have en by for alle. ${wordsIn(da, 16)}`)));
});

describe("not told", () => {
  test.each([
    ["nothing", ""],
    ["a sentence of few words", "The dam broke at night."],
    ["nineteen words", wordsIn(en, 19)],
    ["nineteen words of another language", wordsIn(es, 19)],
    [
      "code",
      "export function total(items) {\n  let sum = 0;\n  for (const item of items) { sum += item.price * item.count; }\n  return sum.toFixed(2);\n}\nif (total(cart) > 10) { console.log(total(cart), cart.length); }",
    ],
    [
      "a table",
      "Year;North;South;East\n2019;17;24;31\n2020;18;22;35\n2021;12;29;33\n2022;16;25;30\nSum;63;100;129\nMean;15.8;25;32.3\nLow;12;22;30\nHigh;18;29;35",
    ],
    [
      "addresses",
      Array.from(
        { length: 30 },
        (_, n) => `https://www.example.org/news/la-casa-de-los-pobres/${n} a${n}@example.org`,
      ).join("\n"),
    ],
    [
      "names",
      "Kofi Annan, Ban Ki-moon, António Guterres, Boutros Boutros-Ghali, Javier Pérez de Cuéllar, Kurt Waldheim, U Thant, Dag Hammarskjöld, Trygve Lie, Gladwyn Jebb, María Fernanda Espinosa",
    ],
    ["a megabyte without a space", "a".repeat(1_000_000)],
    ["lone surrogates", "\ud83d ".repeat(100)],
  ])("%s", (_case, text) => expect(identifyLanguage(text)).toEqual({ language: null, others: [] }));

  test("half in one language, half in another", () => {
    const read = identifyLanguage(`${en}\n\n${fr}\n`);
    expect(read.language).toBeNull();
    expect(read.others.map((stretch) => stretch.language)).toEqual(["en", "fr"]);
  });
});

describe("stretches in other languages", () => {
  const text = `${en}\n\n${es}\n\n${es}\n\n${en}\n\n${en}\n\n${ru}\n\n${en}\n\n${en}\n`;
  const read = identifyLanguage(text);

  test("the text is in the language of most of it", () => expect(read.language).toBe("en"));

  test("neighbours are one stretch, whose span holds its words and no other", () =>
    expect(read.others.map(({ language, span }) => [language, text.slice(span.start, span.end)])).toEqual([
      ["es", `${es}\n\n${es}`],
      ["ru", ru],
    ]));

  test("relatives in one script are told apart", () =>
    expect(identifyLanguage(`${uk}\n\n${uk}\n\n${ru}\n`)).toMatchObject({
      language: "uk",
      others: [{ language: "ru" }],
    }));

  test("a note says which and how much", () =>
    expect(intake(text, { id: "a" }).notes).toMatch(
      /^Holds stretches in other languages: Spanish \(about \d+ words\), Russian \(about \d+ words\)$/,
    ));

  test("the note of a text in no language names all", () =>
    expect(intake(`${en}\n\n${fr}\n`, { id: "a" })).toMatchObject({
      language: null,
      notes: expect.stringMatching(/^In several languages, .*English .*, French /),
    }));
});

describe("a language that is given", () => {
  test.each([
    ["es", "es"],
    ["en_us", "en-US"],
    ["eng", "en"],
    ["English", "en"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["de-CH-1996", "de-CH"],
  ])("%s is %s, whatever the text says", (given, tag) => {
    const { metadata } = parseRecord(JSON.stringify({ id: "a", text: "", language: given }), 1);
    expect(intake(fr, metadata)).toMatchObject({ language: tag, notes: null });
    expect(intake(fr, metadata).guessed.map(({ field }) => field)).not.toContain("language");
  });

  test.each(["klingon!", "und", "x"])("%s names none: the text is read, and notes say so", (given) => {
    const { metadata } = parseRecord(JSON.stringify({ id: "a", text: "", language: given }), 1);
    expect(intake(fr, metadata)).toMatchObject({
      language: "fr",
      notes: expect.stringContaining(`"${given}"`),
    });
  });
});

test("boilerplate does not count", () => {
  const text = `${fr}\n\nShare this article\n\n${fr}\n`;
  expect(intake(text, { id: "a" })).toMatchObject({ language: "fr", notes: null });
});

test("never throws, and gives spans within the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { span } of identifyLanguage(text).others) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("of a long text only the beginning is read", () => {
  const long = `${es}\n\n`.repeat(20_000);
  expect(language(long)).toBe("es");
  expect(growth(long, language)).toBeLessThan(LINEAR);
});
