import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intake } from "../../corpus";
import { growth, LINEAR } from "../support/cost";
import { apart, bodyOf, OUTLETS, take } from "./helpers";

/** Pieces that rules look for, to be mixed with anything. */
const PIECES = [
  "---",
  "# *",
  "**",
  "_",
  "\\$",
  "\ufeff",
  "\r\n",
  "\n\n",
  "Email *",
  "First Name",
  "Clear selection",
  "All Content by X is licensed under a Creative Commons License.",
  "Image not found or type unknown",
  "Washington, May 25 (RHC)--",
  "LONDON (Reuters) —",
  "<https://a.example/b>",
  "(See here: https://a.example)",
  "[words](https://a.example)",
  "Share this article",
  "Read more: x",
  "###",
  "title: a",
  "By Jane Doe",
  "Dear X:",
  "“",
  '"',
  "\u0000",
  "\ud800",
  "\udc00",
  "He said so.",
  " ",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("stretches lie in the text, in order, apart, not empty, not blank at their ends; the text is kept", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = intake(text, { id: "t" }, { outlets: OUTLETS });
      expect(document.text).toBe(text);
      let before = 0;
      for (const { span, reason, rule } of document.boilerplate) {
        expect(span.start).toBeGreaterThanOrEqual(before);
        expect(span.end).toBeGreaterThan(span.start);
        const words = text.slice(span.start, span.end);
        expect(rule === "byte-order-mark" || words === words.trim() || words.includes("\ufeff")).toBe(true);
        expect(reason).not.toBe("");
        before = span.end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
      const { headline } = document;
      if (headline) expect(text.slice(headline.start, headline.end).trim()).not.toBe("");
    }),
    { numRuns: 1500 },
  );
});

test("paragraphs of plain sentences lose nothing", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 6, maxLength: 30 });
  const sentence = words.map((all) => `Then ${all.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
      expect(apart(sentences.join("\n\n"))).toEqual([]);
    }),
  );
});

describe("texts with nothing to read", () => {
  test.each(["", " ", "\n\n\t\r\n", "\u00a0"])("%j", (text) => {
    expect(take(text)).toMatchObject({
      text,
      boilerplate: [],
      headline: null,
      title: null,
      date: null,
      genre: null,
      language: null,
    });
  });
  test("only boilerplate", () => {
    const text = "---\n\nShare this article\n\nhttps://a.example\n\n###\n";
    expect(bodyOf(take(text))).toBe("");
    expect(take(text).headline).toBeNull();
  });
  test("a byte-order mark alone", () => expect(apart("\ufeff")).toEqual([["byte-order-mark", "\ufeff"]]));
});

describe("odd characters", () => {
  test("lone surrogates and NUL are kept where they are", () => {
    const text = "LONDON (Reuters) — The \ud800 cat \u0000 sat \udc00 down.\n\nShare this article\n";
    expect(take(text).text).toBe(text);
    expect(apart(text).map(([rule]) => rule)).toEqual(["dateline", "page-chrome"]);
  });
  test("line ends of every system give the same stretches", () => {
    const text = "Bridge to close\n\nLONDON (Reuters) — It is closed.\n\nEmail *\nFirst Name\nLast Name\n";
    for (const end of ["\r\n", "\r", "\u2028"])
      expect(apart(text.replaceAll("\n", end))).toEqual(apart(text));
    expect(apart(text)).toHaveLength(4);
  });
  test("an odd number of marks", () => {
    for (const text of ["**bold", "a *b", "[open](https://a.example", "\\", '"', "“", "(", "# ", "#"]) {
      expect(bodyOf(take(text))).toBe(text === "# " ? "#" : text);
    }
  });
});

describe("large and hostile texts are read in linear time", () => {
  const million = 1_000_000;
  const repeated = (piece: string) => piece.repeat(Math.ceil(million / piece.length));
  test.each([
    ["no space", "a"],
    ["capitals", "A"],
    ["stars", "*"],
    ["star and letter", "*a"],
    ["underscore and letter", " _a"],
    ["brackets", "["],
    ["open links", "[a]("],
    ["backslashes", "\\"],
    ["hyphens", "-"],
    ["spaces", " "],
    ["blank lines", "\n"],
    ["short lines", "a\n"],
    ["rules", "---\n"],
    ["fields", "Email *\n"],
    ["labels between fields", "Email *\nb\nb\nb\nb\nb\nb\nb\n"],
    ["licence openings", "All content by "],
    ["sentence ends", ". A"],
    ["place names", "Aa, "],
    ["bylines", "By Aa "],
    ["addresses", "https://a.example/ "],
    ["front matter", "---\ntitle: a\n"],
    ["undersigned", "\n \n "],
    ["quotation marks", "“"],
  ])("%s", (_, piece) => {
    const text = repeated(piece);
    expect(growth(text, take)).toBeLessThan(LINEAR);
    expect(take(text).text).toBe(text);
  });
});
