import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadedTerms } from "../../analysis/loaded-terms";
import type { Token, Voice } from "../../analysis/types";
import { growth, LINEAR } from "../support/cost";
import { documentOf } from "../support/read";
import { read, tokensOf } from "./read";

/** What the word list marks; what the scorer suggests beside it is tested in suggested.test.ts. */
const marks = (text: string) =>
  read(text)
    .flatMap(({ parts }) => parts)
    .filter(({ tier }) => tier === "lexicon")
    .map(({ entry, span }) => `${entry}: ${text.slice(span.start, span.end)}`);

describe("what is marked", () => {
  it.each([
    ["a word in any form", "The regimes fell.", ["regime: regimes"]],
    ["a capitalised plural", "Thugs sang.", ["thug: Thugs"]],
    ["upper case", "THE REGIME FELL.", ["regime: REGIME"]],
    ["the longest phrase", "They were called terrorist groups.", ["terrorist-group: terrorist groups"]],
    ["a phrase with a hyphen", "The witch-hunt goes on.", ["witch-hunt: witch-hunt"]],
    ["the same without one", "The witch hunt goes on.", ["witch-hunt: witch hunt"]],
    ["a hyphened word kept whole", "A pro-abortion march passed.", ["pro-abortion: pro-abortion"]],
    ["a phrase with a gap", "A flood of poor migrants came.", ["flood-of-migrants: flood of poor migrants"]],
    ["two terms side by side", "The occupying regime left.", ["occupying: occupying", "regime: regime"]],
    ["a possessive", "The regime's plan.", ["regime: regime"]],
    ["nothing in plain text", "The council met on Monday and adopted minutes.", []],
    ["a reporting verb", "The ministry claims it paid.", ["claim: claims"]],
    ["not the noun of an insurance", "The insurance claims were paid.", []],
  ])("%s", (_, text, expected) => expect(marks(text)).toEqual(expected));
});

describe("conditions", () => {
  it.each([
    ["sanctions regime", "The sanctions regime was renewed."],
    ["legal regime", "The legal regime was renewed."],
    ["a building that is occupied", "The flat was occupied."],
    ["proxy vote", "She cast a proxy vote."],
    ["a court's name", "A War Crimes Tribunal sat."],
    ["a convention's name", "They signed the Genocide Convention."],
    ["counter-terrorism", "The counter-terrorism branch met."],
    ["a person's name", "Defence Minister Yoav Gallant spoke."],
    ["a flood of water", "The flood reached the coast."],
  ])("leave out %s", (_, text) => expect(marks(text)).toEqual([]));

  it("say what word made them hold", () => {
    const [term] = read("They live in the occupied territories.");
    expect(term?.because).toContain('context: before "territories"');
  });
});

describe("voice, sentence and punctuation bound a term", () => {
  const quoted = (token: Token): Voice => (token.span.start >= 9 ? "scare" : "unattributed");

  it("takes the voice of its tokens", () => {
    const text = "So said a regime.";
    const voices = read(text, (token) => (token.text === "regime" ? "direct" : "unattributed"));
    expect(voices.map((term) => term.voice)).toEqual(["direct"]);
  });
  it("does not run from one voice into another", () => {
    expect(read("They saw terror groups.", quoted).map((term) => [term.text, term.voice])).toEqual([
      ["terror groups", "scare"],
    ]);
    expect(read("A terror group.", (token) => (token.text === "group" ? "direct" : "self"))).toMatchObject([
      { text: "terror", voice: "self" },
    ]);
  });
  it("does not run over a comma or a full stop", () => {
    expect(marks("The witch, hunt and all.")).toEqual([]);
    expect(marks("She met a witch. Hunt for it.")).toEqual([]);
  });
});

describe("every term", () => {
  const text =
    "The so-called regime’s shameful, draconian raid — “outrageous” — drew ire; critics called it a witch-hunt.";
  const terms = read(text);

  it("is the slice of the text its span says, in order, without overlap", () => {
    expect(terms.length).toBeGreaterThanOrEqual(5);
    terms.forEach((term, at) => {
      expect(term.text).toBe(text.slice(term.span.start, term.span.end));
      expect(term.id).toBe(`l${at + 1}`);
      expect(term.span.start).toBeGreaterThanOrEqual(terms[at - 1]?.span.end ?? 0);
    });
  });
  it("says why: entry with note and source, category, strength", () => {
    const regime = terms.find((term) => term.entry === "regime");
    expect(regime).toMatchObject({
      category: "delegitimising-label",
      strength: 2,
      tier: "lexicon",
      score: expect.closeTo(0.6, 0),
    });
    expect(regime?.because[0]).toMatch(/^lexicon entry "regime": Denies .+ \(Manual of Style.+\)$/);
    expect(regime?.because).toContain("category: delegitimising label");
    expect(regime?.because.at(-1)).toBe("strength 2 of 3: mostly judging");
  });
});

describe("hostile input", () => {
  it.each([
    ["nothing", ""],
    ["spaces only", " \n\t "],
    ["punctuation only", "“”—-…?!--"],
    ["hyphens only", "- -- a-b- -regime-"],
    ["NUL bytes and lone surrogates", "a\u0000regime \ud800 raid"],
  ])("%s", (_, text) => {
    for (const term of read(text)) expect(term.text).toBe(text.slice(term.span.start, term.span.end));
  });
  it("no tokens for a text", () => {
    const nothing = { tokens: [], voices: [], asides: [], sentences: [] };
    expect(loadedTerms({ document: documentOf("The regime"), ...nothing })).toEqual({
      loadedTerms: [],
      loadedSentences: [],
    });
  });
  it("any words of the lexicon in any order", () => {
    const words = fc.constantFrom(
      "regime",
      "so-called",
      "war",
      "on",
      "terror",
      "-",
      ",",
      "a",
      "of",
      "witch",
      "hunt",
      ".",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const found = read(text);
        found.forEach((term, at) => {
          expect(term.text).toBe(text.slice(term.span.start, term.span.end));
          expect(term.span.start).toBeGreaterThanOrEqual(found[at - 1]?.span.end ?? 0);
        });
      }),
      { numRuns: 100 },
    );
  });
  it("takes time in proportion to the tokens", () => {
    const sample = tokensOf("the war on the so-called flood of poor hungry regime witch attack on ");
    const tokens = Array.from({ length: 7_000 }, () => sample).flat();
    const voices = tokens.map((): Voice => "unattributed");
    const found = (some: typeof tokens) =>
      loadedTerms({ document: documentOf(""), tokens: some, voices, asides: [], sentences: [] }).loadedTerms;
    expect(found(tokens).length).toBeGreaterThan(7_000);
    expect(growth(tokens, found)).toBeLessThan(LINEAR);
  });
});
