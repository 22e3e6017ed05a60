import { describe, expect, test } from "vitest";
import { type CorpusDocument, intake, loadCorpus, loadDocument, outlets, putBack } from "../../corpus";
import { bodyOf } from "./helpers";

const sample = (id: string): CorpusDocument => {
  const entry = loadDocument(id);
  if (!entry) throw new Error(`no document ${id}`);
  return entry.document;
};

/** As `parallax analyse` takes a file without metadata. */
const bare = (id: string) => intake(sample(id).text, { id });

describe("the corpus", () => {
  test("holds the three documents in the order of the outlets", () => {
    expect(loadCorpus().map(({ document, outlet, file }) => [document.id, outlet?.id, file])).toEqual([
      ["mehr", "mehr", "documents/mehr/mehr.txt"],
      ["ccr", "ccr", "documents/ccr/ccr.txt"],
      ["radio-habana-cuba", "radio-habana-cuba", "documents/radio-habana-cuba/radio-habana-cuba.txt"],
    ]);
  });
  test("an unknown id is null", () => expect(loadDocument("nowhere")).toBeNull());
  test("metadata", () => {
    expect(sample("mehr")).toMatchObject({
      outlet: "mehr",
      title: null,
      date: null,
      url: null,
      genre: "analysis",
      licence: "CC BY 4.0",
    });
    expect(sample("ccr")).toMatchObject({
      outlet: "ccr",
      date: "2021-10-29",
      genre: "letter",
      licence: null,
    });
    expect(sample("radio-habana-cuba")).toMatchObject({ date: "2024-05-25", genre: "report", licence: null });
    for (const id of ["ccr", "radio-habana-cuba"])
      expect(sample(id)).toMatchObject({ dateInferred: "year", dateNote: expect.stringContaining("year") });
    for (const id of ["mehr", "ccr", "radio-habana-cuba"]) {
      expect(sample(id)).toMatchObject({ id, author: null, language: "en" });
      expect(sample(id).event).not.toBeNull();
    }
  });
  test("addresses stand in the texts", () => {
    for (const id of ["ccr", "radio-habana-cuba"]) expect(sample(id).text).toContain(sample(id).url);
  });
  test("every fact of an outlet has a source", () => {
    expect(outlets().map(({ tab }) => tab)).toEqual(["MNA", "CCR", "RHC"]);
    for (const { kind, country, owner, funding, founded } of outlets()) {
      for (const fact of [kind, country, funding, founded, owner].filter((fact) => fact !== null)) {
        expect(fact.text).not.toBe("");
        expect(fact.source.title).not.toBe("");
        expect(fact.source.url).toMatch(/^https:\/\//);
      }
    }
  });
});

describe("mehr", () => {
  test("all but the licence is body", () => {
    const { text, boilerplate, headline } = bare("mehr");
    expect(boilerplate.map(({ rule }) => rule)).toEqual(["licence"]);
    const body = bodyOf({ text, boilerplate });
    expect(body).toMatch(/^Palestinian organizations who saw Israeli regime forces raid/);
    expect(body).toMatch(/give Israel the green light to carry on its ethnic cleansing campaign\.$/);
    expect(headline).toBeNull();
  });
  test("what the text states", () => {
    expect(bare("mehr")).toMatchObject({
      outlet: "mehr",
      licence: "CC BY 4.0",
      title: null,
      date: null,
      dateNote: null,
      genre: null,
    });
  });
});

describe("ccr", () => {
  const lines = sample("ccr")
    .text.split("\n")
    .filter((line) => line !== "");
  const letterEnd = lines.findIndex((line) => line.startsWith("4. Support Palestinians"));

  test("heading, preamble and letter are body, line by line", () => {
    expect(bodyOf(bare("ccr")).split("\n")).toEqual(lines.slice(0, letterEnd + 1));
    expect(letterEnd).toBeGreaterThan(10);
  });
  test("every line after the letter is set apart", () => {
    const { text, boilerplate } = bare("ccr");
    expect(boilerplate.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      lines.slice(letterEnd + 1),
    );
    expect(new Set(boilerplate.map(({ rule }) => rule))).toEqual(new Set(["link", "form"]));
  });
  test("what the text states", () => {
    const { text, headline, ...read } = bare("ccr");
    expect(read).toMatchObject({ outlet: "ccr", genre: "letter", date: null, licence: null });
    expect(headline && text.slice(headline.start, headline.end)).toBe(lines[0]);
    expect(read.title).toBe(lines[0]);
  });
});

describe("radio-habana-cuba", () => {
  test("every kind of leftover is set apart", () => {
    expect(bare("radio-habana-cuba").boilerplate.map(({ rule }) => rule)).toEqual([
      "heading-mark",
      "emphasis-mark",
      "emphasis-mark",
      "horizontal-rule",
      "image",
      "dateline",
      "escape",
      "horizontal-rule",
      "link",
      "sign-off",
    ]);
  });
  test("no body sentence is lost", () => {
    const body = bodyOf(bare("radio-habana-cuba")).split("\n");
    expect(body).toHaveLength(20);
    expect(body[0]).toBe(
      "Human rights groups call on U.S. president to oppose threats to International Criminal Court",
    );
    expect(body[1]).toMatch(/^Human rights groups are urging U\.S\. President Joe Biden's administration/);
    expect(body.join("\n")).toContain("at least $3.8 billion in military aid");
    expect(body.at(-1)).toMatch(/^“We urge you to oppose .* justice mechanisms\.”$/);
    expect(body.join("\n")).not.toMatch(/RHC|Image not|radiohc|Habana|---|[*#\\]/);
  });
  test("what the text states", () => {
    expect(bare("radio-habana-cuba")).toMatchObject({
      outlet: "radio-habana-cuba",
      genre: "report",
      date: null,
      dateNote: 'The text states "May 25", which is no full date.',
      title: "Human rights groups call on U.S. president to oppose threats to International Criminal Court",
      url: sample("radio-habana-cuba").url,
    });
  });
});

describe("putting back", () => {
  test("by index, rule or span", () => {
    const document = sample("radio-habana-cuba");
    const rules = (of: Pick<CorpusDocument, "boilerplate">) => of.boilerplate.map(({ rule }) => rule);
    const [first, ...rest] = rules(document);
    expect(first).toBe("heading-mark");
    expect(rules(putBack(document, [0]))).toEqual(rest);
    expect(putBack(document, [])).toEqual(document);
    const whole = { start: 0, end: document.text.length };
    expect(intake(document.text, { id: "t" }, { keep: { spans: [whole] } }).boilerplate).toEqual([]);
    const kept = intake(document.text, { id: "t" }, { keep: { rules: ["dateline", "link"] } });
    expect(rules(kept)).toEqual(rules(document).filter((rule) => rule !== "dateline" && rule !== "link"));
  });
});
