import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LINE, linesOf } from "../../app/.server/handout/lines";
import { anyText } from "../support/arbitrary";

const wordsOf = (text: string) => linesOf(text).map(({ start, end }) => text.slice(start, end));

describe("lines of a handout", () => {
  test("break at blanks, and hold as many words as fit", () => {
    const text =
      "The minister said on Friday that nobody had been told of the plan before it was printed in the paper.";
    const lines = wordsOf(text);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBe(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(70);
  });

  test("a narrow letter takes less room than a wide one", () => {
    expect(linesOf("i ".repeat(200)).length).toBeLessThan(linesOf("m ".repeat(200)).length);
  });

  test.each([
    ["an endless word", "x".repeat(500)],
    ["characters that fill a square", "平和".repeat(60)],
    ["pictures of two units", "😀".repeat(80)],
  ])("%s is cut, and no character in two", (_what, text) => {
    const lines = wordsOf(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toBe(text);
    for (const line of lines) expect(line.isWellFormed()).toBe(true);
  });

  test.each(["", " ", "\n\n"])("%j has none", (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test("of any text are in order and hold all but its blanks", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 700, max: LINE }), (text, longest) => {
        const lines = linesOf(text, longest);
        for (const [at, { start, end }] of lines.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(lines[at - 1]?.end ?? 0);
        }
        const kept = lines.map(({ start, end }) => text.slice(start, end)).join("");
        expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
