import { describe, expect, test } from "vitest";
import { countsOf, figuresOf } from "../../app/cli/evaluate/measures";
import { pairOf } from "../../app/cli/evaluate/pair";
import type { Standoff } from "../../app/cli/evaluate/standoff";
import { GUESSES, goldOf, MARKS, rates, said, TEXT } from "./coded";

describe("the measures, by hand", () => {
  const counts = countsOf(pairOf(TEXT, goldOf("hand", TEXT, MARKS), GUESSES));
  const figures = figuresOf([counts]);

  test("tokens: 6 of the 8 predicted content tokens are gold, 6 of 7 are found", () => {
    expect(figures.token).toEqual({
      source: rates(1, 1 / 2, 2, 1),
      cue: rates(1, 1, 2, 2),
      content: rates(6 / 8, 6 / 7, 7, 8),
    });
  });
  test("fragments: two of content are exact; the full stop at the end does not make the third so", () => {
    expect(figures.exact.content).toEqual(rates(2 / 4, 2 / 3, 3, 4));
    expect(figures.begin.content).toEqual(rates(2 / 4, 2 / 3, 3, 4));
    expect(figures.words.content).toEqual(rates(2 / 4, 2 / 3, 3, 4));
    expect(figures.overlap.content).toEqual(rates(3 / 4, 1, 3, 4));
    expect(figures.soft.content).toEqual(rates((1 + 1 + 2 / 3) / 4, (1 + 1 + 2 / 3) / 3, 3, 4));
    expect(figures.exact.source).toEqual(rates(1, 1 / 2, 2, 1));
    expect(figures.jaccard).toEqual({ source: 1 / 2, cue: 1, content: (1 + 1 + 2 / 4) / (3 + 1) });
  });
  test("whole: a content of two fragments is one", () => {
    expect(figures.whole.content).toEqual(rates(1 / 3, 1 / 2, 2, 3));
  });
  test("relations: two contents are matched, both cues right, one source missing", () => {
    expect(figures.relation).toEqual({
      content: rates(2 / 3, 1, 2, 3),
      source: rates(1 / 3, 1 / 2, 2, 3),
      cue: rates(2 / 3, 1, 2, 3),
      all: rates(1 / 3, 1 / 2, 2, 3),
    });
  });
  test("sentences: one too many has a word of content, one too few is half content", () => {
    expect(figures.sentence).toEqual({
      any: {
        sentences: 5,
        goldShare: 3 / 5,
        accuracy: 4 / 5,
        attributed: rates(3 / 4, 1, 3, 4),
        unattributed: rates(1, 1 / 2, 2, 1),
        macroF1: expect.closeTo((6 / 7 + 2 / 3) / 2, 12),
        kappa: expect.closeTo((4 / 5 - 14 / 25) / (1 - 14 / 25), 12),
      },
      majority: {
        sentences: 5,
        goldShare: 3 / 5,
        accuracy: 4 / 5,
        attributed: rates(1, 2 / 3, 3, 2),
        unattributed: rates(2 / 3, 1, 2, 3),
        macroF1: expect.closeTo(4 / 5, 12),
        kappa: expect.closeTo((4 / 5 - 12 / 25) / (1 - 12 / 25), 12),
      },
    });
  });
  test("shares: 7 of 17 words on both sides; of a second text none against half", () => {
    const other = "Cats sleep.";
    const second = countsOf(
      pairOf(other, goldOf("second", other, ""), [said(0.5, { content: ["Cats"] }, other)]),
    );
    expect(figuresOf([counts, second]).document).toEqual({
      pearson: expect.closeTo(-1, 12),
      mae: expect.closeTo(1 / 4, 12),
      bias: expect.closeTo(1 / 4, 12),
      goldMean: expect.closeTo(7 / 34, 12),
      predMean: expect.closeTo((7 / 17 + 1 / 2) / 2, 12),
    });
  });
  test("reliability: of two at .9 one is right, the one at .3 is not", () => {
    const { bins, calibrationError } = figures.reliability;
    expect(bins.map(({ n, confidence, right }) => [n, confidence, right])).toEqual([
      [0, null, null],
      [1, 0.3, 0],
      [0, null, null],
      [0, null, null],
      [2, 0.9, 0.5],
    ]);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([0, 1, 2, 3, 4].map((n) => [n / 5, (n + 1) / 5]));
    expect(calibrationError).toBeCloseTo((1 * 0.3 + 2 * 0.4) / 3, 12);
  });
  test("nothing predicted is right nowhere, and what cannot be measured is null", () => {
    const none = figuresOf([countsOf(pairOf(TEXT, goldOf("none", TEXT, MARKS), []))]);
    expect(none.exact.content).toEqual({ p: 0, r: 0, f1: 0, gold: 3, pred: 0 });
    expect(none.relation.all).toEqual({ p: 0, r: 0, f1: 0, gold: 2, pred: 0 });
    expect(none.sentence.any.accuracy).toBe(2 / 5);
    expect(none.quotedContents).toEqual({ found: 0, of: 0, share: null });
    expect(none.reliability.calibrationError).toBe(null);
  });
});

describe("what is measured", () => {
  test("the coders' marks as predictions are right everywhere", () => {
    const all = [
      ["gold", TEXT, MARKS],
      ["quoted", "“Rain came,” she said.", "T1\tContent 0 12\t\nT2\tCue 17 21\t\nE1\tCue:T2 Content:T1"],
    ] as const;
    const figures = figuresOf(
      all.map(([name, text, marks]) => {
        const gold = goldOf(name, text, marks);
        return countsOf(
          pairOf(
            text,
            gold,
            gold.relations.map((relation) => ({ ...relation, confidence: 1 })),
          ),
        );
      }),
    );
    const { docs, sentence, document, reliability, jaccard, quotedContents, linking, relation, ...spans } =
      figures;
    for (const each of [...Object.values(spans).flatMap(Object.values), ...Object.values(relation)])
      expect(each).toMatchObject({ p: 1, r: 1, f1: 1 });
    expect(jaccard).toEqual({ source: 1, cue: 1, content: 1 });
    for (const each of Object.values(sentence))
      expect(each).toMatchObject({ accuracy: 1, kappa: 1, macroF1: 1 });
    expect(document).toMatchObject({ pearson: expect.closeTo(1, 12), mae: 0, bias: 0 });
    expect([docs, quotedContents.share, reliability.calibrationError, linking.share]).toEqual([
      2,
      1,
      0,
      null,
    ]);
  });
  test("text marked Discard counts on neither side", () => {
    const marks = `${MARKS}\nT9\tDiscard 35 61\t`;
    const { exact, sentence } = figuresOf([countsOf(pairOf(TEXT, goldOf("discard", TEXT, marks), GUESSES))]);
    expect(exact.content).toEqual(rates(2 / 3, 1, 2, 3));
    expect(sentence.any.sentences).toBe(4);
  });
  test("a relation nested in another's content is left out and counted", () => {
    const gold = goldOf("nested", TEXT, `${MARKS}\nA1\tNested E2`);
    expect([gold.relations.length, gold.nested]).toEqual([1, 1]);
  });
  test.each([
    ["senior officials of the ministry", "officials", true],
    ["senior officials of the ministry", "ministry", false],
    ["Ann Lee, a doctor", "Ann Lee", true],
    ["Ann Lee, a doctor", "Ann", false],
    ["Lee", "a doctor", false],
  ])("sources are the same by their heads: “%s” and “%s” %s", (theirs, ours, same) => {
    const text = "Ann Lee, a doctor, and senior officials of the ministry said it snowed.";
    const gold: Standoff = {
      relations: [said(1, { source: theirs, content: ["it snowed"] }, text)],
      discarded: [],
      nested: 0,
    };
    const guess = said(1, { source: ours, content: ["it snowed"] }, text);
    expect(figuresOf([countsOf(pairOf(text, gold, [guess]))]).relation.source.f1).toBe(same ? 1 : 0);
  });
  test.each([
    ['"It snowed," she said.', '"It snowed,"', "It snowed,", 1],
    ["“It snowed,” she said.", "“It snowed,”", "It snowed", 0],
    ["``It snowed,'' she said.", "``It snowed,''", "she", 0],
    ["''It snowed,'' she said.", "''It snowed,''", "'It snowed,'", 1],
    ["«It snowed», she said.", "«It snowed»", "snowed»", 1],
    ["“It snowed all the day,” she said.", "“It snowed all the day,”", "It snowed", 0],
    ["It “snowed,” she said.", "It “snowed,”", "It “snowed,”", null],
  ])("of the quotation in %s is found, by half of its tokens: %#", (text, theirs, ours, share) => {
    const gold: Standoff = {
      relations: [said(1, { content: [theirs] }, text)],
      discarded: [],
      nested: 0,
    };
    const { quotedContents } = figuresOf([
      countsOf(pairOf(text, gold, [said(1, { content: [ours] }, text)])),
    ]);
    expect(quotedContents.share).toBe(share);
  });
});
