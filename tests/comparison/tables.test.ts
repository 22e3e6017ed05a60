import { describe, expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import { analyse } from "../../analysis/index";
import type { Document } from "../../analysis/types";
import { documentOf } from "../support/read";
import { analysisOf, at, attribution, naming } from "../support/reading";

describe("naming table", () => {
  test("spellings of one name are one referent", () => {
    const hyphened = analysisOf(
      "al-Haq spoke.",
      { id: "a" },
      { naming: [naming("n1", at("al-Haq spoke.", "al-Haq"), "al-Haq", "al-Haq", "self")] },
    );
    const spaced = analysisOf(
      "Al Haq spoke.",
      { id: "b" },
      { naming: [naming("n1", at("Al Haq spoke.", "Al Haq"), "Al Haq", "Al Haq", "self")] },
    );
    const rows = compare([hyphened, spaced]).naming;
    expect(rows.map(({ referent, label }) => [referent, label])).toEqual([
      ["al-Haq", "Al Haq"],
      ["al-Haq", "al-Haq"],
    ]);
  });

  const referentsIn = (...texts: string[]) =>
    compare(texts.map((text, index) => analyse(documentOf(text, { id: `d${index}` })))).naming.map(
      ({ document, label, referent }) => `${document}: ${label} > ${referent}`,
    );

  test("a lone surname is the person whom another document quotes by a fuller name", () => {
    const full = "Antony Blinken said the talks had failed.";
    expect(referentsIn("Blinken spoke. Blinken left.", full)).toContain("d0: Blinken > Antony Blinken");
    const two = `${full} His wife Evan Blinken left.`;
    expect(referentsIn("Blinken spoke. Blinken left.", two)).toContain("d0: Blinken > Blinken");
    expect(referentsIn("Blinken spoke. Blinken left.", "They met Antony Blinken.")).toContain(
      "d0: Blinken > Blinken",
    );
  });

  test("a government named by its leader is the one that another document knows of", () => {
    const known = "U.S. President Joe Biden spoke. The Biden administration left.";
    expect(referentsIn("The Biden administration left.", known)).toContain(
      "d0: Biden administration > United States (state)",
    );
    expect(referentsIn("The Biden administration left.")).toEqual([
      "d0: Biden administration > Biden administration",
    ]);
  });

  test("has a row for each label of a referent in a document, with each mention", () => {
    const text = "The regime and the government. The regime.";
    const span = (words: string, nth = 0) => at(text, words, nth);
    const named = analysisOf(
      text,
      { id: "a" },
      {
        naming: [
          naming("n0", span("regime"), "state", "regime", "unattributed"),
          naming("n1", span("government"), "state", "government", "indirect"),
          naming("n2", span("regime", 1), "state", "regime", "direct"),
        ],
      },
    );
    const other = analysisOf(
      "a regime",
      { id: "b" },
      { naming: [naming("n0", { start: 2, end: 8 }, "state", "regime", "self")] },
    );
    expect(compare([named, other]).naming).toMatchObject([
      {
        referent: "state",
        label: "government",
        document: "a",
        mentions: [{ mark: "n1", span: span("government"), voice: "indirect" }],
      },
      {
        referent: "state",
        label: "regime",
        document: "a",
        mentions: [
          { mark: "n0", span: span("regime"), voice: "unattributed" },
          { mark: "n2", span: span("regime", 1), voice: "direct" },
        ],
      },
      {
        referent: "state",
        label: "regime",
        document: "b",
        mentions: [{ mark: "n0", span: { start: 2, end: 8 }, voice: "self" }],
      },
    ]);
  });
});

describe("sourcing", () => {
  const text = "one two three four. five six seven.";
  const rows = (...attributions: readonly ReturnType<typeof attribution>[]) =>
    compare([analysisOf(text, {}, { attributions })]).sources;

  test("sums a source's words once and keeps its stances, most words first", () => {
    expect(
      rows(
        attribution("a0", [at(text, "five six")], "Bo Chan", "distancing"),
        attribution("a1", [at(text, "one two three")]),
        attribution("a2", [at(text, "three four.")], "ANN LEE", "condemning"),
      ),
    ).toMatchObject([
      {
        document: "d",
        name: "Ann Lee",
        type: "person",
        attributions: ["a1", "a2"],
        words: 4,
        stances: ["neutral", "condemning"],
      },
      {
        document: "d",
        name: "Bo Chan",
        type: "person",
        attributions: ["a0"],
        words: 2,
        stances: ["distancing"],
      },
    ]);
  });

  test("has a row of their own for missing sources and for the authors", () => {
    const we = { spans: [], text: "we", name: null, type: "collective", role: null, self: true } as const;
    expect(
      rows(attribution("a0", [], null), attribution("a1", [], "we", "neutral", { source: we, cue: null })),
    ).toMatchObject([
      {
        document: "d",
        name: "no source stated",
        type: "vague",
        attributions: ["a0"],
        words: 0,
        stances: ["neutral"],
      },
      { document: "d", name: "the authors", type: "collective", attributions: ["a1"], words: 0, stances: [] },
    ]);
  });
});

describe("comparability", () => {
  const about: Partial<Document> = { genre: "report", event: "raid", date: "2022-08-25", language: "en" };
  const text = "five words make one sentence.";
  const lines = (...documents: readonly (Partial<Document> & { text?: string })[]) =>
    compare(
      documents.map((more, index) =>
        analysisOf(more.text ?? text, { ...about, id: `d${index}`, outlet: `o${index}`, ...more }),
      ),
    ).comparability;
  const each = "one document each: about these texts, not these outlets";

  test.each([
    ["nothing differs but the outlets", [{}, {}], [each]],
    [
      "genre",
      [{ genre: "letter" }, {}, { genre: "analysis" }],
      ["genre differs: letter, report, analysis", each],
    ],
    ["event", [{}, { event: "vote" }], ["event differs: raid, vote", each]],
    ["date", [{ date: "2021-10-22" }, {}], ["date differs: 2021-10-22, 2022-08-25", each]],
    [
      "unknown",
      [{ date: null }, {}, { date: null, genre: null }],
      ["date unknown for d0, d2", "genre unknown for d2", each],
    ],
    [
      "outlet",
      [{ outlet: null }, {}],
      ["outlet unknown for d0", "one document only: about the text, not the outlet, for o1"],
    ],
    ["length", [{ text: `${text} `.repeat(400) }, {}], ["length differs: 5 to 2,000 words", each]],
    ["no words", [{ text: "" }, {}], ["length differs: 0 to 5 words", each]],
    ["one document", [{}], ["one document: about this text, not this outlet"]],
    ["two of each outlet", [{ outlet: "o" }, { outlet: "o" }], []],
    [
      "one alone among others",
      [{ outlet: "o" }, { outlet: "o" }, { outlet: "p" }],
      ["one document only: about the text, not the outlet, for p"],
    ],
    ["no documents", [], []],
  ] as const)("%s", (_, documents, expected) => {
    expect(lines(...documents)).toEqual(expected);
  });
});

test("documents keep their order; one given twice is compared once", () => {
  const of = (id: string) => analysisOf("a text.", { id });
  expect(compare([of("b"), of("a"), of("b")]).documents).toEqual(["b", "a"]);
});
