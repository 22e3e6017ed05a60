import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../analysis/normalise/index";
import { segment } from "../../analysis/segment/index";
import { tag } from "../../analysis/tag/index";
import { anyText } from "../support/arbitrary";
import { growth, LINEAR } from "../support/cost";
import { documentOf } from "../support/read";

function tagged(text: string) {
  const document = documentOf(text);
  const clean = normalise(text);
  const divided = segment({ document, clean });
  return { clean, ...divided, tokens: tag({ clean, ...divided }) };
}

describe("tag: parts of speech and lemmas that the stages after it stand on", () => {
  test.each([
    ["The minister said prices would fall.", "said", "VERB", "say"],
    ["The minister of works came.", "works", "NOUN", "work"],
    ["Minister of Works Ana Ruiz came.", "Works", "PROPN", "works"],
    ["The road works.", "works", "VERB", "work"],
    ["Three villages were flooded.", "were", "AUX", "be"],
    ["Three villages were flooded.", "villages", "NOUN", "village"],
    ["Ann Lee condemned the raid.", "condemned", "VERB", "condemn"],
    ["Issue a statement that rejects it.", "Issue", "VERB", "issue"],
    [
      "See https://example.org/fight-for-justice now.",
      "https://example.org/fight-for-justice",
      "X",
      "https://example.org/fight-for-justice",
    ],
    ["She spoke to Human Rights Watch.", "Watch", "PROPN", "watch"],
    ["He did not answer.", "not", "PART", "not"],
    ["Prices fell by 3.5 percent.", "3.5", "NUM", "3.5"],
    ["“We won”, he said.", '"', "PUNCT", '"'],
  ])("%s: %s is %s, %s", (text, word, pos, lemma) => {
    expect(tagged(text).tokens.find((token) => token.text === word)).toMatchObject({ pos, lemma });
  });

  test("a word is what holds a letter or a digit", () => {
    const words = tagged("No — 3 of 4 😀 (maybe)!").tokens.filter(({ word }) => word);
    expect(words.map(({ text }) => text)).toEqual(["No", "3", "of", "4", "maybe"]);
  });
});

describe("tag: hostile", () => {
  test.each([
    ["the empty text", "", 0],
    ["only space", "  \n ", 0],
    ["one emoji of several code points", "👩‍👩‍👧", 1],
  ])("%s", (_name, text, least) => expect(tagged(text).tokens.length).toBeGreaterThanOrEqual(least));

  test("a run of a million letters without a space is one token, in time in proportion", () => {
    const text = `before ${"x".repeat(1e6)} after.`;
    expect(growth(text, tagged)).toBeLessThan(LINEAR);
    const { tokens } = tagged(text);
    expect(tokens.map(({ span }) => span.end - span.start)).toEqual([6, 1e6, 5, 1]);
  });

  test("a sentence of 50,000 words without a stop takes time in proportion", () => {
    const text = "the long road ".repeat(17_000);
    expect(tagged(text).tokens.length).toBe(51_000);
    expect(growth(text, tagged)).toBeLessThan(LINEAR);
  });
});

describe("tag: for every text", () => {
  test("tokens are in order, hold no outer space, say what stands there, and lose nothing but space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { clean, sentences, tokens } = tagged(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.span.start).toBeGreaterThanOrEqual(end);
          end = token.span.end;
          expect(clean.slice(token.span.start, end)).toBe(token.text);
          expect(token.text.trim()).toBe(token.text);
          expect(sentences[token.sentence]?.span.start).toBeLessThanOrEqual(token.span.start);
          expect(sentences[token.sentence]?.span.end).toBeGreaterThanOrEqual(end);
        }
        expect(tokens.map((token) => token.text.replace(/\s/g, "")).join("")).toBe(clean.replace(/\s/g, ""));
      }),
    );
  });
});
