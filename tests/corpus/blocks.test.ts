import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apartAfter, blocksOf } from "../../corpus";
import { anyText } from "../support/arbitrary";
import { take } from "./helpers";

/** A text with stretches set apart: those that intake finds, or any that do not overlap. */
const documents = fc.oneof(
  anyText.map(take),
  fc.tuple(anyText, fc.array(fc.nat(), { maxLength: 8 })).map(([text, places]) => {
    const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
    const boilerplate = ends.flatMap((start, at) => {
      const end = ends[at + 1];
      return at % 2 === 0 && end !== undefined ? [{ span: { start, end }, rule: "r", reason: "why" }] : [];
    });
    return { text, boilerplate };
  }),
);

const bodyStarts = (blocks: ReturnType<typeof blocksOf>) =>
  new Set(blocks.filter(({ apart }) => apart === null).map(({ span }) => span.start));

describe("blocks of any text", () => {
  test("cover all of it but white space and line ends, in order and each once", () => {
    fc.assert(
      fc.property(documents, (document) => {
        let end = 0;
        for (const { span } of blocksOf(document)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(document.text.slice(end, span.start)).toMatch(/^[\s\u0085]*$/);
          end = span.end;
        }
        expect(document.text.slice(end)).toMatch(/^[\s\u0085]*$/);
      }),
    );
  });

  test("left as they are leave what is set apart as it was", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const blocks = blocksOf(document);
        const sorted = [...document.boilerplate].sort((a, b) => a.span.start - b.span.start);
        expect(apartAfter(blocks, bodyStarts(blocks))).toEqual(sorted);
      }),
    );
  });

  test("that are cut or put back are the same blocks afterwards", () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, seed) => {
        const blocks = blocksOf(document);
        const kept = new Set(blocks.flatMap(({ span }, at) => ((at + seed) % 3 > 0 ? [span.start] : [])));
        const boilerplate = apartAfter(blocks, kept);
        const after = blocksOf({ ...document, boilerplate });
        const cut = after.filter(({ apart }) => apart !== null).map(({ span }) => span.start);
        expect(cut).toEqual(blocks.map(({ span }) => span.start).filter((start) => !kept.has(start)));
      }),
    );
  });
});

test("a stretch cut by hand says so, one that stays apart keeps its reason", () => {
  const text = "First line.\nSecond line.\nThird line.";
  const blocks = blocksOf({
    text,
    boilerplate: [{ span: { start: 25, end: 36 }, rule: "r", reason: "why" }],
  });
  expect(apartAfter(blocks, new Set([0]))).toEqual([
    { span: { start: 12, end: 24 }, rule: "by hand", reason: "set apart by hand" },
    { span: { start: 25, end: 36 }, rule: "r", reason: "why" },
  ]);
});
