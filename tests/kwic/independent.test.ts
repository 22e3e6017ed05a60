import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analysis, analyse, kwic, voices } from "#analysis";
import { loadDocument } from "#corpus";
import { anyText } from "../support/arbitrary";
import { documentOf } from "../support/read";
import { independentSpans, independentWords } from "./independent";

const samples = ["mehr", "ccr", "radio-habana-cuba"].map((id) => {
  const loaded = loadDocument(id);
  if (!loaded) throw new Error(`the sample ${id} is missing`);
  return analyse(loaded.document);
});

const spansOf = (analyses: readonly Analysis[], query: string) =>
  kwic(analyses, query).lines.map(({ document, span }) => ({ document, ...span }));
const independent = (analyses: readonly Analysis[], query: string) =>
  analyses.flatMap((analysis) =>
    independentSpans(analysis, query).map((span) => ({ document: analysis.document.id, ...span })),
  );

const QUERIES = [
  ...["regime", "Israel", "israel’s", "Israel's", "HUMAN RIGHTS", "human-rights", "al-Haq", "Al Haq"],
  ...["terror*", "*ist", "*rim*", "un*ed", "the * of", "human * defenders", "o*", "court", "a", "2021"],
  ...["so-called", "community-based", "doesn't", "women’s", "Palestinian civil society", "the the"],
  ...["war crimes", "*'s", "isra*", "counter-terrorism", "zebra", "U", "S", "said * *"],
];

describe("lines equal those made in another way", () => {
  test.each(QUERIES)("on the samples: %s", (query) => {
    expect(spansOf(samples, query)).toEqual(independent(samples, query));
  });
  test("the queries find many places, so that equal is not equally empty", () => {
    expect(QUERIES.filter((query) => independent(samples, query).length > 0).length).toBeGreaterThan(24);
    expect(independent(samples, "regime").length).toBe(15);
  });
  test("on every word of the samples", () => {
    const [sample] = samples;
    if (!sample) return;
    const words = [
      ...new Set(
        sample.sentences.flatMap(({ span }) =>
          independentWords(sample.document.text.slice(span.start, span.end)),
        ),
      ),
    ];
    expect(words.length).toBeGreaterThan(400);
    for (const word of words.filter((_, index) => index % 5 === 0))
      expect(spansOf([sample], word), word).toEqual(independent([sample], word));
  });
  test("on any text, for words of it and parts of them", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.constantFrom("whole", "prefix", "suffix", "pair"),
        (text, pick, form) => {
          const analysis = analyse(documentOf(text));
          const words = analysis.sentences.flatMap(({ span }) =>
            independentWords(text.slice(span.start, span.end)),
          );
          const word = words[pick % Math.max(words.length, 1)];
          // To the expression an accent that stands by itself is a letter of its own.
          if (word === undefined || text !== text.normalize("NFC")) return;
          const next = words[(pick % words.length) + 1];
          const query = {
            whole: word,
            prefix: `${[...word][0]}*`,
            suffix: `*${[...word].at(-1)}`,
            pair: `${word} ${next ?? word}`,
          }[form];
          expect(spansOf([analysis], query)).toEqual(independent([analysis], query));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("each line", () => {
  const lines = kwic(samples, "human rights", { context: 4 }).lines;
  const read = (id: string) => samples.find(({ document }) => document.id === id) as Analysis;

  test("is the text as it stands, with at most so many words on each side", () => {
    for (const { document, span, left, keyword, right, before, after } of lines) {
      const { text } = read(document).document;
      expect(text.slice(span.start - left.length, span.end + right.length)).toBe(left + keyword + right);
      expect(independentWords(left).length).toBeLessThanOrEqual(4);
      expect(independentWords(right).length).toBeLessThanOrEqual(4);
      expect(before).toEqual(independentWords(left).toReversed().slice(0, 3));
      expect(after).toEqual(independentWords(right).slice(0, 3));
    }
    expect(lines.length).toBeGreaterThan(30);
  });
  test("has the sentence it stands in and the voice of its first word", () => {
    for (const { document, span, sentence, voice } of lines) {
      const analysis = read(document);
      expect(analysis.sentences).toContainEqual(expect.objectContaining({ span: sentence }));
      expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
      const token = analysis.tokens.findIndex((one) => one.span.start === span.start);
      expect(voice).toBe(voices(analysis).voices[token]);
    }
  });
  test("fewer words stand only where the paragraph or boilerplate ends", () => {
    for (const { document, span, left } of lines) {
      if (independentWords(left).length === 4) continue;
      const { document: about, paragraphs } = read(document);
      const between = about.text.slice(0, span.start - left.length);
      const paragraph = paragraphs.findLast((one) => one.stated && one.span.start <= span.start);
      const apart = about.boilerplate.filter((one) => one.span.end <= span.start).at(-1)?.span.end ?? 0;
      const limit = Math.max(paragraph?.span.start ?? 0, apart);
      expect(independentWords(between.slice(limit))).toEqual([]);
    }
  });
});
