import { describe, expect, test } from "vitest";
import { analyse, compare, scoresByOutlet, stories, storyFeatures } from "#analysis";
import { paragraphs } from "../corpus/languages";
import { documentOf } from "../support/read";

const LOADED =
  "The brutal regime said that the “terrorists” were crushed. Officials claimed the shameless attack was stopped. ";
const about = (id: string, text: string, language: string | null, outlet: string | null = null) =>
  analyse(documentOf(text, { id, language, outlet }));
const marksOf = ({
  quotations,
  attributions,
  claims,
  loadedTerms,
  naming,
  agency,
}: ReturnType<typeof about>) => [quotations, attributions, claims, loadedTerms, naming, agency].flat();

describe("a text in another language than English", () => {
  const others = Object.entries(paragraphs).filter(([language]) => language !== "en");

  test.each(others)("%s: words and sentences, no mark, no score", (language, text) => {
    const analysis = about("a", `${text}\n\n${text}`, language);
    expect(analysis.paragraphs).toHaveLength(2);
    expect(analysis.words).toBeGreaterThan(20);
    expect(marksOf(analysis)).toEqual([]);
    expect(analysis.loadedSentences).toEqual([]);
    for (const { value, interval, count, marks, reason } of Object.values(analysis.scores)) {
      expect({ value, interval, count, marks }).toEqual({ value: null, interval: null, count: 0, marks: [] });
      expect(reason).toContain(`“${language}”`);
    }
  });

  test("English words in it are not read by the rules either", () => {
    expect(marksOf(about("a", LOADED.repeat(20), "en")).length).toBeGreaterThan(20);
    expect(marksOf(about("a", LOADED.repeat(20), "es"))).toEqual([]);
  });

  test("every token is a word of its sentence, and of no part of speech", () => {
    const { document, sentences, tokens } = about("a", `${paragraphs.zh} ${paragraphs.hi} 3,5 km`, "zh");
    for (const { span, text, pos, word, sentence } of tokens) {
      expect(document.text.slice(span.start, span.end)).toBe(text);
      expect({ pos, word }).toEqual({ pos: "X", word: true });
      expect(sentences[sentence]?.span.start).toBeLessThanOrEqual(span.start);
      expect(sentences[sentence]?.span.end).toBeGreaterThanOrEqual(span.end);
    }
    expect(tokens.slice(0, 3).map(({ text }) => text)).toEqual(["去", "年", "冬"]);
  });

  test.each(["", "\ud800", "¿?", "\0"])("of nothing: %j", (text) =>
    expect(about("a", text, "es")).toMatchObject({ words: 0, tokens: [] }),
  );
});

describe("whose language is English, or was not told, is read", () => {
  const plain = about("a", LOADED.repeat(8), "en");

  test.each(["en-US", "EN", "en_GB", "und", null])("%s", (language) => {
    const { document: _document, ...found } = about("a", LOADED.repeat(8), language);
    const { document: _plain, ...expected } = plain;
    expect(found).toEqual(expected);
    expect(found.loadedTerms.length).toBeGreaterThan(8);
  });

  test.each(["enm", "es-US", "x-en"])("%s is not", (language) =>
    expect(marksOf(about("a", LOADED.repeat(8), language))).toEqual([]),
  );
});

describe("compared", () => {
  const names =
    "Mara Lindqvist and Tomas Reid of the Port Ellery Harbour Council met 4,310 people on the Long Quay on 3 March. ";
  const english = about("a", names.repeat(3) + LOADED, "en", "north");
  const british = about("b", names.repeat(3) + LOADED, "en-GB", "north");
  const spanish = about("c", names.repeat(3) + LOADED, "es", "north");

  test("the same words in English are paired, and in two kinds of English", () =>
    expect(compare([english, british]).alignments.length).toBeGreaterThan(0));

  test("with a text in another language nothing is, and it is said", () => {
    const { documents, comparability, alignments, keyness, loadedKeyness, naming, sources } = compare([
      english,
      spanish,
    ]);
    expect(documents).toEqual(["a", "c"]);
    expect({ alignments, keyness, loadedKeyness }).toEqual({
      alignments: [],
      keyness: [],
      loadedKeyness: [],
    });
    expect([...naming, ...sources].map(({ document }) => document)).not.toContain("c");
    expect(comparability).toContain("language differs: en, es");
    expect(comparability).toContain("not scored and not paired, as only English is read: c (es)");
  });

  test("two kinds of English do not differ in language; what was not told is said", () => {
    expect(compare([english, british]).comparability.join()).not.toMatch(/language|English/);
    expect(compare([english, about("d", names, null)]).comparability).toContain("language unknown for d");
  });

  test("beside a third text the two English ones are compared as if they were alone", () => {
    const alone = compare([english, british]);
    const beside = compare([english, spanish, british]);
    expect({ ...beside, documents: [], comparability: [] }).toEqual({
      ...alone,
      documents: [],
      comparability: [],
    });
  });

  test("an outlet's scores count English documents only, and say so", () => {
    const [both] = scoresByOutlet([english, spanish]);
    const [one] = scoresByOutlet([english]);
    expect(both?.scores).toEqual(one?.scores);
    expect(both?.notice).toBe(
      "one document: about this document, not this outlet; not counted, as only English is read: 1",
    );
    expect(scoresByOutlet([spanish])[0]?.scores.loaded).toMatchObject({ value: null, count: 0 });
  });
});

test("stories read no language: a text in English meets none of the others, closely related ones may meet", () => {
  const told = stories(
    Object.entries(paragraphs).map(([id, text]) =>
      storyFeatures({ id, text, title: null, date: "2024-05-25", boilerplate: [] }),
    ),
  );
  expect(told.find(({ documents }) => documents.includes("en"))?.documents).toEqual(["en"]);
});
