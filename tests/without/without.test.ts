import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, type Dismissals, lexicon, placeOf, suggestedWord, without } from "../../analysis";
import { claims } from "../../analysis/claims";
import { compile } from "../../analysis/loaded-terms/candidates";
import { sets } from "../../analysis/loaded-terms/lexicon";
import { isLeftOut, matches } from "../../analysis/loaded-terms/matcher";
import { phrasesOf } from "../../analysis/loaded-terms/phrases";
import { piecesOf } from "../../analysis/loaded-terms/pieces";
import { columnsOf } from "../../analysis/loaded-terms/suggested/columns";
import { wordScores, wordSums } from "../../analysis/loaded-terms/suggested/scorer";
import { termOf } from "../../analysis/loaded-terms/term";
import { wordsOf } from "../../analysis/loaded-terms/words";
import { scores } from "../../analysis/scores";
import { covers, overlaps } from "../../analysis/shared/spans";
import type { Analysis, Document, LoadedTerm, Span } from "../../analysis/types";
import { type CorpusDocument, loadCorpus, putBack } from "../../corpus";
import { documentOf, read } from "../support/read";

const nothing: Dismissals = {
  marks: new Set(),
  entries: new Set(),
  words: new Set(),
  categories: new Set(),
  tiers: new Set(),
};

const samples: readonly CorpusDocument[] = loadCorpus().map(({ document }) => document);

/** What a term is, apart from its id, which numbers the terms of a text. */
const told = ({ id: _id, ...term }: LoadedTerm) => term;

const full = compile(lexicon, sets);

/** What the stages read before they ask the word list, each made once. */
function readFor(document: Document) {
  const reading = read(document.text, document);
  const words = wordsOf(reading.tokens);
  const columns = columnsOf(reading.tokens, words, reading.voices, matches(full, words, reading.voices));
  return { reading, words, columns, suggestions: wordScores(columns, wordSums(columns)) };
}

/**
 * The terms that the stages find with a word list that lacks one entry, and nothing in the places it had; `null` where
 * another entry, which it hid, reaches beyond such a place.
 */
function foundWithout(
  { reading, words, columns, suggestions }: ReturnType<typeof readFor>,
  entry: string,
  gone: readonly Span[],
): readonly LoadedTerm[] | null {
  const less = compile(
    lexicon.filter(({ id }) => id !== entry),
    sets,
  );
  const leftOut = (at: number) => isLeftOut(full, words, reading.voices, at);
  const pieces = piecesOf(words, matches(less, words, reading.voices), suggestions, leftOut);
  const place = ({ from, to }: (typeof pieces)[number]): Span => ({
    start: words[from]?.span.start ?? 0,
    end: words[to - 1]?.span.end ?? 0,
  });
  const uncovered = pieces.filter((piece) => gone.some((span) => overlaps(span, place(piece))));
  if (uncovered.some((piece) => !gone.some((span) => covers(span, place(piece))))) return null;
  const left = pieces.filter((piece) => !uncovered.includes(piece));
  return phrasesOf(words, reading.voices, left).map((phrase, number) =>
    termOf({ reading, words, columns, phrase, number }),
  );
}

describe.each(samples.map((document) => [document.id, document] as const))("%s", (_id, document) => {
  const analysis = analyse(document);
  const entries = [
    ...new Set(analysis.loadedTerms.flatMap(({ parts }) => parts.flatMap(({ entry }) => entry ?? []))),
  ];

  test("without an entry it has the terms that a word list without that entry finds", {
    timeout: 60_000,
  }, () => {
    const reading = readFor(document);
    const comparable = entries.filter((entry) => {
      const left = without(analysis, { ...nothing, entries: new Set([entry]) });
      const gone = analysis.loadedTerms.flatMap(({ parts }) =>
        parts.filter((part) => part.entry === entry).map(({ span }) => span),
      );
      const found = foundWithout(reading, entry, gone);
      if (found) expect(left.analysis.loadedTerms.map(told), entry).toEqual(found.map(told));
      return found !== null;
    });
    expect(comparable.length).toBeGreaterThan(10);
    expect(comparable.length / entries.length).toBeGreaterThan(0.9);
  });

  test("its claims are those that the stage finds beside the terms that are left", () => {
    const reading = read(document.text, document);
    for (const entry of entries) {
      const { loadedTerms, claims: left } = without(analysis, {
        ...nothing,
        entries: new Set([entry]),
      }).analysis;
      expect(left, entry).toEqual(claims({ ...reading, loadedTerms }));
    }
  });

  test("every score is the one that the marks left make", () => {
    const { analysis: left } = without(analysis, { ...nothing, categories: new Set(["force-threat"]) });
    expect(left.scores).toEqual(scores(left));
    for (const [id, score] of Object.entries(left.scores))
      if (score.value !== null && id.startsWith("loaded"))
        expect(
          score.marks.every((mark) => left.loadedTerms.some((term) => term.id === mark)),
          id,
        ).toBe(true);
    expect(Object.keys(left.scores)).not.toContain("loaded.category.force-threat");
    expect(left.scores["words.attributed"]).toEqual(analysis.scores["words.attributed"]);
  });

  test("without both tiers nothing is loaded and no claim evaluative", () => {
    const { analysis: left, dropped } = without(analysis, {
      ...nothing,
      tiers: new Set(["lexicon", "suggested"]),
    });
    expect(left.loadedTerms).toEqual([]);
    expect(left.claims.some(({ evaluative }) => evaluative)).toBe(false);
    expect(left.scores.loaded?.count).toBe(0);
    expect(dropped).toEqual(analysis.loadedTerms);
  });

  test("one term and one claim go by their places, and no other", () => {
    const [term, claim] = [
      analysis.loadedTerms[3] as LoadedTerm,
      analysis.claims[2] as Analysis["claims"][number],
    ];
    const { analysis: left, dropped } = without(analysis, {
      ...nothing,
      marks: new Set([placeOf(term), placeOf(claim), "l0-1"]),
    });
    expect(dropped).toEqual([term, claim]);
    expect(left.loadedTerms).toEqual(analysis.loadedTerms.filter((one) => one !== term));
    expect(left.claims.map(({ id }) => id)).toEqual(
      analysis.claims.filter((one) => one !== claim).map(({ id }) => id),
    );
  });

  test("a place means the same mark where boilerplate is put back, though ids move on", () => {
    const all = document.boilerplate.map((_, index) => index);
    const restored = analyse(putBack(document, all));
    const text = ({ span }: LoadedTerm) => document.text.slice(span.start, span.end);
    for (const term of analysis.loadedTerms) {
      const same = restored.loadedTerms.find((one) => placeOf(one) === placeOf(term));
      if (same) expect(text(same)).toBe(text(term));
    }
  });

  test("whatever is dismissed, kept and dropped terms are all there once, in text order, no two over one another", () => {
    const words = analysis.loadedTerms.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.entry === null ? [suggestedWord(analysis, part)] : [])),
    );
    const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((all) => new Set(all));
    const dismissals: fc.Arbitrary<Dismissals> = fc.record({
      marks: some(analysis.loadedTerms.map(placeOf)),
      entries: some(entries),
      words: some(words),
      categories: some([...new Set(analysis.loadedTerms.map(({ category }) => category))]),
      tiers: some(["lexicon", "suggested"]),
    });
    fc.assert(
      fc.property(dismissals, (dismissed) => {
        const { analysis: left, dropped } = without(analysis, dismissed);
        const terms = [...left.loadedTerms, ...dropped.flatMap((mark) => ("tier" in mark ? [mark] : []))];
        const parts = terms.flatMap((term) => term.parts).sort((a, b) => a.span.start - b.span.start);
        expect(parts).toEqual(analysis.loadedTerms.flatMap((term) => term.parts));
        expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
        const sorted = terms.map(({ span }) => span).sort((a, b) => a.start - b.start);
        for (const [at, { end }] of sorted.entries())
          expect(sorted[at + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(end);
        for (const { span, text } of terms) expect(text).toBe(document.text.slice(span.start, span.end));
      }),
      { numRuns: 25 },
    );
  });
});

test("what is not there changes nothing", () => {
  const analysis = analyse(documentOf("The regime raided the offices. Nobody said why it had done so."));
  const dismissed = { ...nothing, marks: new Set(["l1-2"]), entries: new Set(["no-such-entry"]) };
  expect(without(analysis, dismissed)).toEqual({ analysis, dropped: [] });
});
