import { describe, expect, test } from "vitest";
import { analyse, kwic, QueryError } from "#analysis";
import { documentOf } from "../support/read";

const found = (text: string, query: string) =>
  kwic([analyse(documentOf(text))], query).lines.map(({ keyword }) => keyword);

describe("a query finds", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["a word in any case", "The Regime fell. A regime.", "REGIME", ["Regime", "regime"]],
    ["not a part of a word", "Regimes and regimental.", "regime", []],
    [
      "its possessive, with either apostrophe",
      "Israel's. Israel’s. Israels.",
      "israel",
      ["Israel's", "Israel’s"],
    ],
    ["the possessive alone where it is asked for", "Israel fell. Israel’s fell.", "Israel's", ["Israel’s"]],
    ["a contraction as one word", "They didn’t. They did.", "didn't", ["didn’t"]],
    [
      "a hyphen as a space",
      "Pro-democracy groups. Pro democracy.",
      "pro-democracy",
      ["Pro-democracy", "Pro democracy"],
    ],
    ["part of a hyphened name", "Al-Haq spoke.", "haq", ["Haq"]],
    [
      "a phrase over any white space",
      "They defend human \u00a0rights, they said.",
      "human rights",
      ["human \u00a0rights"],
    ],
    ["no phrase over a comma", "They are human, rights matter.", "human rights", []],
    [
      "a phrase with the comma that it asks for",
      "They are human, rights matter.",
      "human, rights",
      ["human, rights"],
    ],
    ["no phrase over the end of a sentence", "They are human. Rights matter.", "human rights", []],
    ["abbreviations by their dots", "The U.S. left. The US left. The U S left.", "U.S.", ["U.S"]],
    ["figures by their commas", "35,500 people, 35 500 people", "35,500", ["35,500"]],
    [
      "the beginning of words",
      "Terror, terrorist, counter-terrorism.",
      "terror*",
      ["Terror", "terrorist", "terrorism"],
    ],
    ["the end of words", "Zionist, racism, list.", "*ist", ["Zionist", "list"]],
    ["the middle of words", "Unwanted, wanton.", "*want*", ["Unwanted", "wanton"]],
    [
      "any word in a phrase",
      "war on terror, war against terror",
      "war * terror",
      ["war on terror", "war against terror"],
    ],
    ["no word twice", "no no no no no", "no no", ["no no", "no no"]],
    ["accents as they are, however composed", "cafe\u0301 café cafe", "café", ["cafe\u0301", "café"]],
    ["Arabic", "قال الوزير إن السلام قريب", "السلام", ["السلام"]],
    ["Hebrew in a phrase", "דבר ראש הממשלה אמר", "ראש הממשלה", ["ראש הממשלה"]],
    ["letters beyond the basic plane", "𝒜𝒷 said. 𝒜𝒷𝒸 said.", "𝒜𝒷", ["𝒜𝒷"]],
  ])("%s", (_case, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });
});

describe("lemma: finds all forms of a word", () => {
  const text = "They raided it. The raids go on. He went. They did not raid; she didn’t go.";
  test.each([
    ["lemma:raid", ["raided", "raids", "raid"]],
    ["lemma:go", ["go", "went", "go"]],
    ["lemma: GO", ["go", "went", "go"]],
    ["lemma:not", ["not", "didn’t"]],
    ["the lemma:raid lemma:go", ["The raids go"]],
    ["lemma:rai*", ["raided", "raids", "raid"]],
    ["lemma:went", []],
  ])("%s", (query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });
});

describe("signs of regular expressions are nothing but signs", () => {
  const text = "a+b a.b (regime) [x] $5 C++ a|b ^x \\d x{2} regime? re.ime";
  test.each([
    ["(regime)", ["regime", "regime"]],
    ["re.ime", ["re.ime"]],
    ["a|b", ["a|b"]],
    ["a.b", ["a.b"]],
    ["[a-z]", []],
    ["(a+)+$", ["a", "a", "a"]],
    ["\\w", []],
    [".*", []],
  ])("%s", (query, expected) => {
    if (query === ".*") expect(() => found(text, query)).toThrow(QueryError);
    else expect(found(text, query)).toEqual(expected);
  });
});

describe("a query that asks for nothing is refused, with a remedy", () => {
  test.each([
    ["", /^"" has no letter or digit to look for; give a word, a phrase, part of a word with \*, or lemma:/],
    ["   ", /no letter or digit/],
    ["*", /no letter or digit/],
    ["* * *", /no letter or digit/],
    ["…!?", /no letter or digit/],
    ["\0\ud83d", /no letter or digit/],
    ["lemma:", /^"lemma:": no word follows lemma:; write it as lemma:say$/],
    ["the lemma: ", /no word follows lemma:/],
    ["a".repeat(201), /^the query has 201 characters; give a word or phrase of at most 200$/],
  ])("%j", (query, message) => {
    expect(() => kwic([], query)).toThrow(QueryError);
    expect(() => kwic([], query)).toThrow(message);
  });
});
