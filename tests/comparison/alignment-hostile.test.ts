import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import { analysisOf } from "../support/reading";

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
            expect(own?.sentences.map((sentence) => sentence.span.start)).toContain(span.start);
            expect(own?.sentences.map((sentence) => sentence.span.end)).toContain(span.end);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
