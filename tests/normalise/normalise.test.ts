import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../analysis/normalise/index";
import { anyText } from "../support/arbitrary";

describe("normalise: what it makes uniform", () => {
  test.each([
    ["curly double quotes", "“Yes,” he said.", '"Yes," he said.'],
    ["low and angle quotes", "„Ja“ and «oui»", '"Ja" and "oui"'],
    ["curly apostrophes", "the workers’ rights, rock ’n’ roll", "the workers' rights, rock 'n' roll"],
    ["accents used as marks", "the `plan´ of ′76", "the 'plan' of '76"],
    ["two single marks", "''We won,'' she said.", ' "We won," she said.'],
    ["two single marks within a sentence", "He said ''no'' twice", 'He said  "no"  twice'],
    ["two backticks", "``We won,'' she said.", ' "We won,"  she said.'],
    ["no-break spaces", "10\u00a0000 people\u202f!", "10 000 people !"],
    ["tabs and carriage returns", "a\tb\r\nc", "a b \nc"],
    ["line and paragraph separators", "a\u2028b\u2029c\u0085d", "a\nb\nc\nd"],
    ["en dash, horizontal bar", "a – b ― c", "a — b — c"],
    ["two hyphens", "a -- b", "a —  b"],
    ["hyphens that look alike", "self‑made −5", "self-made -5"],
    ["zero width space, byte order mark", "\ufeffa\u200bb", " a b"],
    ["NUL and other controls", "a\0b\u0007c", "a b c"],
    ["lone surrogates", "a\ud800b\udc00c", "a\ufffdb\ufffdc"],
    ["emoji and other scripts stay", "👩‍🚀 шлях 平和 🇺🇦", "👩‍🚀 шлях 平和 🇺🇦"],
    ["the empty text", "", ""],
  ])("%s", (_name, text, expected) => {
    const clean = normalise(text);
    expect(clean.length).toBe(text.length);
    expect(clean.trim().replace(/ +/g, " ")).toBe(expected.trim().replace(/ +/g, " "));
  });
});

describe("normalise: boilerplate", () => {
  const text = "Share\nThe dam broke.\nAll rights reserved";
  const apart = (start: number, end: number) => ({ span: { start, end }, rule: "r", reason: "" });

  test("is blanked out, line breaks kept, the rest untouched", () => {
    const clean = normalise(text, [apart(0, 5), apart(21, text.length)]);
    expect(clean).toBe(`     \nThe dam broke.\n${" ".repeat(19)}`);
  });

  test("may be the whole text", () => {
    expect(normalise(text, [apart(0, text.length)]).trim()).toBe("");
  });
});

describe("normalise: for every text", () => {
  test("keeps the length, is well-formed, and finds nothing more to do the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = normalise(text);
        expect(clean.length).toBe(text.length);
        expect(clean.isWellFormed()).toBe(true);
        expect(normalise(clean)).toBe(clean);
      }),
    );
  });

  test("leaves plain letters, digits and stops where they are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = normalise(text);
        for (const { index, 0: character } of text.matchAll(/[A-Za-z0-9.,;:!?]/g))
          expect(clean[index]).toBe(character);
      }),
    );
  });
});
