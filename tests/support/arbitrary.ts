import fc from "fast-check";

const PIECES = [
  "The minister",
  "Ann Lee",
  "Israel",
  "the regime",
  "they",
  "said",
  "claimed",
  "condemned",
  "according to",
  "told",
  "urged",
  "that",
  "to",
  "was",
  "by",
  "the attack",
  "Dr. Obi",
  "U.S.",
  "e.g.",
  "1.",
  "50,000",
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "''",
  "``",
  "«",
  "»",
  ".",
  ",",
  "…",
  "?",
  "!",
  ";",
  ":",
  "—",
  "--",
  "\n",
  "\n\n",
  "\u00a0",
  "\u2028",
  "\0",
  "\ud83d",
  "\udc00",
  "😀",
  "ﬁ",
  "é",
  "\u0301",
  "平和",
  "اسلام",
  "-",
  "(",
  ")",
];

/** Text that is like news, with everything that can go wrong in it: odd marks, lone surrogates, controls. */
const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "")), { maxLength: 60 })
  .map((parts) => parts.flat().join(""));

/** Any sequence of code units, lone surrogates included. */
const codeUnits = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) });

/** Any text: ordinary ones, news-like ones and arbitrary code units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fc.string({ unit: "grapheme" }), newsLike, codeUnits);
