import { describe, expect, test } from "vitest";
import { analyse, compare, namingUses, sourcingTable } from "#analysis";
import { loadDocument } from "#corpus";
import { documentOf } from "../support/read";
import { analysisOf, at, attribution, naming } from "../support/reading";

const TEXT = "one two three four. five six seven. eight nine ten.";
const source = (type: "person" | "vague", text: string) => ({
  source: { spans: [], text, name: null, type, role: null, self: false },
});
const we = {
  source: { spans: [], text: "we", name: null, type: "collective", role: null, self: true },
} as const;
const one = analysisOf(
  TEXT,
  { id: "one", outlet: "x" },
  {
    attributions: [
      attribution("a1", [at(TEXT, "one two")]),
      attribution("a2", [at(TEXT, "two three")], "ANN LEE", "distancing"),
      attribution("a3", [at(TEXT, "five six seven")], "officials", "neutral", source("vague", "officials")),
      attribution("a4", [at(TEXT, "eight")], null, "neutral", { cue: null }),
      attribution("a5", [at(TEXT, "nine")], "we", "attitude", we),
    ],
  },
);
const two = analysisOf(
  TEXT,
  { id: "two", outlet: "x" },
  { attributions: [attribution("a1", [at(TEXT, "one")], "Ann Lee", "distancing")] },
);

describe("the table of sourcing", () => {
  const [row] = sourcingTable([one]);
  test("vague or missing sources are a share with count, denominator, interval and the relations it counts", () => {
    expect(row?.vague).toMatchObject({ value: 2 / 5, count: 2, of: 5, marks: ["one#a3", "one#a4"] });
    expect(row?.vague.interval?.[0]).toBeLessThan(0.4);
    expect(row?.vague.interval?.[1]).toBeGreaterThan(0.4);
  });
  test("every kind of source has its attributions and its words, each word once", () => {
    expect(
      row?.kinds.map(({ kind, attributions, words }) => [kind, attributions.count, words.count, words.of]),
    ).toEqual([
      ["person", 2, 3, 10],
      ["organisation", 0, 0, 10],
      ["collective", 0, 0, 10],
      ["document", 0, 0, 10],
      ["vague", 1, 3, 10],
      ["unstated", 1, 1, 10],
      ["authors", 1, 1, 10],
    ]);
    for (const { attributions, words } of row?.kinds ?? []) {
      expect(attributions.marks).toHaveLength(attributions.count);
      expect(words.marks).toEqual(attributions.marks);
      expect(words.interval?.[0]).toBeLessThanOrEqual(words.value ?? -1);
      expect(words.interval?.[1]).toBeGreaterThanOrEqual(words.value ?? 2);
    }
  });
  test("stances are shares of the attributions with a cue, of all and of each source", () => {
    expect(row?.stances.map(({ stance, share }) => [stance, share.count, share.of])).toEqual([
      ["neutral", 2, 4],
      ["distancing", 1, 4],
      ["endorsing", 0, 4],
      ["condemning", 0, 4],
      ["directive", 0, 4],
      ["attitude", 1, 4],
      ["intention", 0, 4],
    ]);
    const ann = row?.sources.find(({ name }) => name === "Ann Lee");
    expect(ann?.stances.map(({ stance, share }) => [stance, share.marks])).toEqual([
      ["neutral", ["one#a1"]],
      ["distancing", ["one#a2"]],
    ]);
    expect(ann?.cues).toEqual([
      { lemma: "say", stance: "neutral", attributions: ["one#a1"] },
      { lemma: "say", stance: "distancing", attributions: ["one#a2"] },
    ]);
  });
  test("by outlet a source of several documents is one", () => {
    const [outlet, ...rest] = sourcingTable([one, two], "outlet");
    expect(rest).toEqual([]);
    expect(outlet).toMatchObject({ group: "x", documents: ["one", "two"] });
    expect(outlet?.sources.find(({ name }) => name === "Ann Lee")).toMatchObject({
      attributions: { count: 3, of: 6, marks: ["one#a1", "one#a2", "two#a1"] },
      words: { count: 4, of: 20 },
    });
  });
  test("where nothing is attributed shares are null with a reason", () => {
    expect(sourcingTable([analysisOf(TEXT)])[0]).toMatchObject({
      vague: { value: null, reason: "no attribution found" },
      sources: [],
    });
    expect(sourcingTable([analysisOf("")])[0]?.kinds[0]?.words).toMatchObject({
      value: null,
      reason: "no words",
    });
  });
  test("a language that is not read is not measured, which is not 0", () => {
    const french = analyse(documentOf("Le ministre a dit que le régime est tombé.", { language: "fr" }));
    const [found] = sourcingTable([french]);
    const reason = "not scored: language is “fr”, and the analysis reads English";
    expect(found?.vague).toMatchObject({ value: null, reason });
    for (const { words, attributions } of found?.kinds ?? [])
      expect([words, attributions]).toMatchObject([
        { value: null, reason },
        { value: null, reason },
      ]);
  });
  test("agrees with the measures of the analysis", () => {
    for (const id of ["mehr", "ccr", "radio-habana-cuba"]) {
      const loaded = loadDocument(id);
      if (!loaded) throw new Error(`the sample ${id} is missing`);
      const analysis = analyse(loaded.document);
      const [found] = sourcingTable([analysis]);
      const { count, of, interval } = analysis.scores["sources.vague"] ?? {};
      expect(found?.vague).toMatchObject({ count, of, interval });
      for (const { stance, share } of found?.stances ?? []) {
        const score = analysis.scores[`cues.${stance}`];
        expect([share.count, share.of, share.interval]).toEqual([score?.count, score?.of, score?.interval]);
      }
    }
  });
});

describe("sources in the comparison", () => {
  test("carry the share of their words and their cues", () => {
    const [ann] = compare([one]).sources;
    expect(ann).toMatchObject({
      name: "Ann Lee",
      words: 3,
      share: { value: 3 / 10, count: 3, of: 10, marks: ["a1", "a2"] },
      cues: [{ attributions: ["a1"] }, { attributions: ["a2"] }],
    });
  });
});

describe("what referents are called", () => {
  const text = "The regime and the government. The regime.";
  const named = (id: string, outlet: string | null) =>
    analysisOf(
      text,
      { id, outlet },
      {
        naming: [
          naming("n1", at(text, "regime"), "state", "regime", "unattributed"),
          naming("n2", at(text, "government"), "state", "government", "direct"),
          naming("n3", at(text, "regime", 1), "state", "regime", "direct"),
        ],
      },
    );
  test("each label is a share of the mentions of its referent, with the mentions", () => {
    const [, regime] = namingUses([named("a", "x")]);
    expect(regime).toMatchObject({ label: "regime", group: "a" });
    expect(regime?.share).toMatchObject({ value: 2 / 3, count: 2, of: 3, marks: ["a#n1", "a#n3"] });
    expect(regime?.mentions.map(({ document, mark, voice }) => [document, mark, voice])).toEqual([
      ["a", "n1", "unattributed"],
      ["a", "n3", "direct"],
    ]);
  });
  test("by outlet mentions of all its documents are together", () => {
    const uses = namingUses([named("a", "x"), named("b", "x"), named("c", null)], "outlet");
    expect(uses.map(({ label, group, share }) => [label, group, share.count, share.of])).toEqual([
      ["government", "x", 2, 6],
      ["regime", "x", 4, 6],
    ]);
  });
  test("in the comparison marks are those of the row's document", () => {
    expect(compare([named("a", "x")]).naming[1]?.share).toMatchObject({
      count: 2,
      of: 3,
      marks: ["n1", "n3"],
    });
  });
});
