import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import type { Alignment, Analysis } from "../../analysis/types";
import { analysisOf, at, quotation } from "../support/reading";

/** Sentences on one topic, alike in their topic words and in nothing else; each names its own town. */
const filler = (towns: readonly string[]): string =>
  towns.map((town) => `the minister told the council about the harbour of ${town}.`).join("\n");
const left = filler(["Arlon", "Bruges", "Cadiz", "Delft", "Essen", "Fano", "Ghent", "Hull"]);
const right = filler(["Izmir", "Jena", "Kiel", "Lodz", "Mons", "Nice", "Oslo", "Pisa"]);

/** A text whose quotation marks are marked as speech. */
function quoting(text: string, id: string): Analysis {
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(([words], index) =>
    quotation(`q${index}`, at(text, words)),
  );
  return analysisOf(text, { id }, { quotations });
}

/** The alignments of two texts, each a sentence within eight others on the same topic. */
const pairs = (a: string, b: string): readonly Alignment[] =>
  compare([quoting(`${left}\n${a}`, "a"), quoting(`${right}\n${b}`, "b")]).alignments;

describe("passages are paired", () => {
  test.each([
    [
      "strongly by a list of names",
      "offices of Amber House, Bell Tower, Cedar Works and Dunes Trust were closed.",
      "they are Dunes Trust, Cedar Works, Bell Tower and Amber House.",
      "strong",
      /^shared list of names: Amber House, Bell Tower, Cedar Works and Dunes Trust$/,
    ],
    [
      "strongly by a quotation in both",
      "she called it “a reckless gamble with other lives” at once.",
      "it was “a reckless gamble with other lives”.",
      "strong",
      /^shared words: “a reckless gamble with other lives”$/,
    ],
    [
      "strongly by a long run of words outside quotation marks",
      "while some waited, nine ferries left port before dawn carrying medicine north.",
      "nine ferries left port before dawn carrying medicine north, we hear.",
      "strong",
      /nine ferries left port/,
    ],
    [
      "weakly by two names",
      "we met Ann Lee beside Bo Chan.",
      "then Bo Chan rang Ann Lee.",
      "weak",
      /^both name Ann Lee and Bo Chan$/,
    ],
    [
      "weakly by two names, one of them written in two ways",
      "we met al - Nur beside Bo Chan.",
      "then Bo Chan rang Al Nur.",
      "weak",
      /^both name Al Nur and Bo Chan$/,
    ],
    [
      "weakly by a name and a figure",
      "there Ann Lee counted 3,512 crates.",
      "some 3,512 boxes, says Ann Lee.",
      "weak",
      /^both give 3,512$/,
    ],
  ])("%s", (_, a, b, strength, because) => {
    const [found, ...rest] = pairs(a, b);
    expect(rest).toEqual([]);
    expect(found?.strength).toBe(strength);
    expect(found?.because.join("\n")).toMatch(new RegExp(because, "m"));
    expect(found?.passages).toEqual([
      { document: "a", span: at(`${left}\n${a}`, a) },
      { document: "b", span: at(`${right}\n${b}`, b) },
    ]);
    expect(found?.label).not.toBe("");
  });
});

describe("passages are not paired", () => {
  test.each([
    [
      "on topic words alone",
      "the minister told the council",
      "the council told the minister about the harbour.",
    ],
    ["on rare words without a name or figure", "an anchor rusts in brine.", "brine makes any anchor rust."],
    ["on one rare name", "here Ann Lee slept.", "once Ann Lee sang."],
    ["on a quoted set phrase of few words", "the “rule of law” matters.", "he likes “rule of law” talk."],
    ["on days and months", "on Monday we rested in October.", "a bell rang one Monday of October."],
    ["on nothing", "an anchor rusts.", "a bell rang."],
  ])("%s", (_, a, b) => {
    expect(pairs(a, b)).toEqual([]);
  });

  test("twice in one document: only the best partner both ways", () => {
    const list = "offices of Amber House, Bell Tower and Cedar Works and Dunes Trust were closed.";
    const found = pairs(`${list}\nlater Amber House and Bell Tower reopened.`, list);
    expect(found).toHaveLength(1);
    expect(found[0]?.passages[0]?.span).toEqual(at(`${left}\n${list}`, list));
  });
});

test("figures that differ make a pair at most weak, and it says so", () => {
  const names = "Amber House, Bell Tower, Cedar Works and Dunes Trust";
  const same = pairs(`some 24 members of ${names} wrote.`, `a letter by 24 people of ${names}.`);
  const other = pairs(`some 24 members of ${names} wrote.`, `a letter by 17 people of ${names}.`);
  expect(same[0]?.strength).toBe("strong");
  expect(other[0]?.strength).toBe("weak");
  expect(other[0]?.because).toContain("figures differ: 24 and 17");
});

test("a name is as common as its commonest part alone: a president named everywhere pairs nothing", () => {
  const everywhere = left.replaceAll("minister", "cabinet of Lee");
  const found = compare([
    analysisOf(`${everywhere}\nAnn Lee met Bo Chan.`, { id: "a" }),
    analysisOf(`${right}\nwe saw Ann Lee with Bo Chan.`, { id: "b" }),
  ]).alignments;
  expect(found).toEqual([]);
});

test("names that recur through both texts pair nothing, though three stand together", () => {
  const names = ["Ann Lee, Bo Chan and Cy Moss slept.", "Cy Moss, Bo Chan or Ann Lee sang."];
  const all = [left, right].map((text, index) => {
    const recurring = Array.from({ length: 5 }, () => names[index]);
    return analysisOf([text, text, text, text, ...recurring].join("\n"), { id: `d${index}` });
  });
  expect(compare(all).alignments).toEqual([]);
});

test("three documents make one thread where every two are paired", () => {
  const list = "offices of Amber House, Bell Tower, Cedar Works and Dunes Trust were closed.";
  const texts = [left, right, filler(["Quito", "Riga", "Sofia", "Turin"])];
  const found = compare(
    texts.map((text, index) => analysisOf(`${text}\n${list}`, { id: `d${index}` })),
  ).alignments;
  expect(found).toHaveLength(1);
  expect(found[0]?.passages.map(({ document }) => document)).toEqual(["d0", "d1", "d2"]);
});

describe("hostile documents", () => {
  const text =
    "Ann Lee and Bo Chan met at noon to sign a paper nobody had read. Nothing else happened in Ghent.";
  test.each([
    ["no documents", []],
    ["one document", [analysisOf(text)]],
    ["empty documents", [analysisOf("", { id: "a" }), analysisOf(" \n\n ", { id: "b" })]],
    ["an empty one beside a text", [analysisOf("", { id: "a" }), analysisOf(text, { id: "b" })]],
    ["the same document twice", [analysisOf(text), analysisOf(text)]],
  ])("%s: no pair", (_, analyses) => {
    expect(compare(analyses).alignments).toEqual([]);
  });

  test("the same text under two ids pairs each sentence with itself", () => {
    const found = compare([analysisOf(text, { id: "a" }), analysisOf(text, { id: "b" })]).alignments;
    expect(found.map(({ passages }) => passages[0]?.span)).toEqual(
      found.map(({ passages }) => passages[1]?.span),
    );
    expect(found[0]?.strength).toBe("strong");
  });

  test.each([
    ["dots", "1.".repeat(30_000)],
    ["one letter", "a".repeat(60_000)],
    ["names", "Xi ".repeat(20_000)],
    ["property names", "__proto__ constructor toString valueOf ".repeat(200)],
  ])("a run of %s ends soon", { timeout: 5_000 }, (_, long) => {
    const found = compare([analysisOf(long, { id: "a" }), analysisOf(`${long} `, { id: "b" })]);
    expect(found.documents).toEqual(["a", "b"]);
  });

  test("any texts: passages of different documents, within their texts, with reasons", () => {
    const words = fc.constantFrom(
      "Ann",
      "Lee",
      "the",
      "harbour",
      "1,204",
      ".",
      "\n",
      "“",
      "”",
      "brine",
      "\ud800",
    );
    const texts = fc.array(fc.array(words, { maxLength: 40 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(texts, (all) => {
        const analyses = all.map((parts, index) => analysisOf(parts.join(" "), { id: `d${index}` }));
        const { alignments } = compare(analyses);
        expect(new Set(alignments.map(({ id }) => id)).size).toBe(alignments.length);
        for (const { passages, because } of alignments) {
          expect(because.length).toBeGreaterThan(0);
          expect(passages.length).toBeGreaterThan(1);
          expect(new Set(passages.map(({ document }) => document)).size).toBe(passages.length);
          for (const { document, span } of passages) {
            const own = analyses.find((analysis) => analysis.document.id === document);
            expect(own?.sentences.map((sentence) => sentence.span)).toContainEqual(span);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
