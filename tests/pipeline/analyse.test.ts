import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../analysis/index";
import type { Analysis, Genre, Span } from "../../analysis/types";
import { anyText } from "../support/arbitrary";
import { documentOf } from "../support/read";

const anyGenre: fc.Arbitrary<Genre | null> = fc.constantFrom(
  null,
  "report",
  "analysis",
  "letter",
  "statement",
);

const marksOf = (analysis: Analysis) => [
  analysis.quotations,
  analysis.claims,
  analysis.loadedTerms,
  analysis.naming,
  analysis.agency,
];

function spansOf({ paragraphs, sentences, tokens, attributions, ...rest }: Analysis): Span[] {
  return [
    ...[
      paragraphs,
      sentences,
      tokens,
      rest.quotations,
      rest.claims,
      rest.loadedTerms,
      rest.naming,
      rest.agency,
    ]
      .flat()
      .map(({ span }) => span),
    ...attributions.flatMap(({ source, cue, content }) => [
      ...(source?.spans ?? []),
      ...(cue?.spans ?? []),
      ...content.spans,
    ]),
  ];
}

describe("analyse: for every text", () => {
  test("spans lie within the text, hold something, and the words in marks are the words there", () => {
    fc.assert(
      fc.property(anyText, anyGenre, (text, genre) => {
        const analysis = analyse(documentOf(text, { genre }));
        for (const { start, end } of spansOf(analysis)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { text: words, span } of analysis.loadedTerms)
          expect(words).toBe(text.slice(span.start, span.end));
        for (const { source, cue } of analysis.attributions)
          for (const part of [source, cue])
            if (part)
              expect(part.text).toBe(part.spans.map((span) => text.slice(span.start, span.end)).join(" … "));
      }),
    );
  });

  test("marks are in text order, ids differ, loaded terms do not overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyse(documentOf(text));
        for (const marks of marksOf(analysis)) {
          const starts = marks.map(({ span }) => span.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
        const ids = [...marksOf(analysis), analysis.attributions].flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [index, { span }] of analysis.loadedTerms.entries())
          expect(analysis.loadedTerms[index + 1]?.span.start ?? text.length).toBeGreaterThanOrEqual(span.end);
      }),
    );
  });

  test("what refers to another mark names one that exists", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions, claims } = analyse(documentOf(text));
        const ids = new Set<string | null>([null, ...attributions.map(({ id }) => id)]);
        for (const { within } of attributions) expect(ids).toContain(within);
        for (const { attribution } of claims) expect(ids).toContain(attribution);
      }),
    );
  });

  test("equal documents give equal analyses, whatever was analysed in between", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = analyse(documentOf(text));
        analyse(documentOf(other));
        expect(analyse(documentOf(text))).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  test("an analysis survives being written as JSON and read again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyse(documentOf(text));
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      }),
      { numRuns: 50 },
    );
  });
});

describe("analyse: texts in which nothing can be measured", () => {
  test.each([
    ["the empty text", ""],
    ["blank text", " \n\u00a0\n "],
    ["only punctuation", "… — !? «» “” ()"],
    ["NUL bytes", "\0\0\0"],
    ["lone surrogates", "\udc00\ud800 \ud83d"],
  ])("%s: no words, and scores of null with a reason", (_name, text) => {
    const analysis = analyse(documentOf(text));
    expect(analysis.words).toBe(0);
    const scores = Object.values(analysis.scores);
    expect(scores.length).toBeGreaterThan(0);
    for (const { value, reason } of scores) {
      expect(value).toBeNull();
      expect(reason).toBeTruthy();
    }
  });

  test("a document that is all boilerplate", () => {
    const text = "The regime said the dam broke.";
    const boilerplate = [{ span: { start: 0, end: text.length }, rule: "r", reason: "" }];
    const analysis = analyse(documentOf(text, { boilerplate }));
    expect(spansOf(analysis)).toEqual([]);
  });
});
