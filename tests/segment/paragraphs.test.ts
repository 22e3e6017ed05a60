import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../analysis/normalise/index";
import { segment } from "../../analysis/segment/index";
import type { Document } from "../../analysis/types";
import { anyText } from "../support/arbitrary";
import { documentOf } from "../support/read";

function segmented(text: string, metadata: Partial<Document> = {}) {
  const document = documentOf(text, metadata);
  return segment({ document, clean: normalise(text, document.boilerplate) });
}
const paragraphsOf = (text: string, metadata: Partial<Document> = {}) =>
  segmented(text, metadata).paragraphs.map(({ span }) => text.slice(span.start, span.end));

const WRAPPED = [
  "The river rose for three days before the first dam broke, and",
  "the people of the lower town left their houses in the night.",
  "On the fourth day the army came with boats and took the sick",
  "to the hill. The mayor of the town stayed until the last boat",
  "had left, and later said that nobody had been told in time of",
  "the danger. The ministry has promised a report on the floods.",
  "It will be published before the end of the year, a spokesman",
  "said, and will name those who knew about the cracks early",
];

describe("paragraphs", () => {
  test.each([
    ["a line each", "One.\nTwo.\nThree.", ["One.", "Two.", "Three."]],
    ["blank lines between", "One.\n\n \t\nTwo.", ["One.", "Two."]],
    ["Windows line ends", "One.\r\nTwo.\r\n", ["One.", "Two."]],
    ["paragraph separators", "One.\u2029Two.", ["One.", "Two."]],
    [
      "a lost break: a no-break space behind a stop",
      "It ended.\u00a0 They left.",
      ["It ended.", "They left."],
    ],
    ["a no-break space within a sentence", "It cost 5\u00a0million.", ["It cost 5\u00a0million."]],
    [
      "a no-break space behind a stop in a text with line breaks",
      "It ended.\u00a0They left.\nAll.",
      ["It ended.\u00a0They left.", "All."],
    ],
    ["the empty text", "", []],
    ["blank text", " \n \n ", []],
  ])("%s", (_name, text, expected) => expect(paragraphsOf(text)).toEqual(expected));

  test("hard-wrapped lines are one paragraph until a blank line", () => {
    const text = `${WRAPPED.join("\n")}\non.\n\nNothing was done.`;
    expect(paragraphsOf(text)).toEqual([`${WRAPPED.join("\n")}\non.`, "Nothing was done."]);
  });

  test("the headline is a paragraph of its own and says so", () => {
    const text = "Dam breaks Two villages flooded.";
    const { paragraphs } = segmented(text, { headline: { start: 0, end: 10 } });
    expect(paragraphs.map(({ span, headline }) => [text.slice(span.start, span.end), headline])).toEqual([
      ["Dam breaks", true],
      ["Two villages flooded.", false],
    ]);
  });

  test("boilerplate is in no paragraph", () => {
    const boilerplate = [{ span: { start: 0, end: 5 }, rule: "r", reason: "" }];
    expect(paragraphsOf("Share\nThe dam broke.", { boilerplate })).toEqual(["The dam broke."]);
  });

  test("a very long paragraph is cut at sentence ends, and only its first part is stated", () => {
    const text = "The river rose again and the people of the town left their houses. ".repeat(30).trim();
    const { paragraphs } = segmented(text);
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.map(({ stated }) => stated)).toEqual(paragraphs.map((_, index) => index === 0));
    for (const { span } of paragraphs) expect(text.slice(span.start, span.end)).toMatch(/houses\.$/);
  });
});

describe("segment: for every text", () => {
  test("sentences lie in their paragraphs, in order, without overlap, and no letter is lost", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences } = segmented(text);
        const clean = normalise(text);
        let end = 0;
        let kept = "";
        for (const { span, paragraph } of sentences) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(paragraphs[paragraph]?.span.start).toBeLessThanOrEqual(span.start);
          expect(paragraphs[paragraph]?.span.end).toBeGreaterThanOrEqual(span.end);
          end = span.end;
          kept += clean.slice(span.start, span.end);
        }
        expect(kept.replace(/\s/g, "")).toBe(clean.replace(/\s/g, ""));
      }),
    );
  });
});
