import { describe, expect, test } from "vitest";
import { calibrationOf } from "../../app/cli/evaluate/calibration";
import { voicedOf } from "../../app/cli/evaluate/loaded/quoted-voices";
import { rankingOf } from "../../app/cli/evaluate/loaded/ranking";
import { ratesOf } from "../../app/cli/evaluate/loaded/rates";
import { cutsOf } from "../../app/cli/evaluate/loaded/scores";
import { sentenceFigures } from "../../app/cli/evaluate/loaded/sentence-figures";
import { overlapTally, partialTally } from "../../app/cli/evaluate/loaded/span-tally";
import { closest, scoresOver } from "../../app/cli/evaluate/loaded/stretches";
import { systems } from "../../app/cli/evaluate/loaded/systems";
import { markedFigures, scoredFigures } from "../../app/cli/evaluate/loaded/token-figures";
import { tokensOf } from "../../app/cli/evaluate/loaded/tokens";
import { tally } from "../../app/cli/evaluate/rates";
import { loadedTerm } from "../support/reading";

const span = (start: number, end: number) => ({ start, end });
const close = (value: number) => expect.closeTo(value, 12);

describe("words that are counted", () => {
  test.each([
    ["A far-right ‘thug’, he said.", ["A", "far-right", "thug", "he", "said"]],
    ["U.S. aid isn't 1,000/day", ["U.S", "aid", "isn't", "1", "000/day"]],
    ["Élan — naïve cafe\u0301s & co", ["Élan", "naïve", "cafe\u0301s", "co"]],
    ["", []],
    ["… !", []],
  ])("%j", (text, words) => {
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
  test("a word has the highest score of the stretches that share a character with it", () => {
    const stretches = [
      { ...span(0, 3), score: 0.2 },
      { ...span(2, 8), score: 0.5 },
      { ...span(3, 4), score: 0.9 },
      { ...span(11, 12), score: 0.4 },
    ];
    expect(scoresOver([span(0, 3), span(4, 7), span(8, 11)], stretches)).toEqual([0.5, 0.5, 0]);
  });
  test("of several stretches the one that shares most is the closest, the first of equals", () => {
    const others = [span(0, 4), span(4, 9), span(9, 14)];
    const of = (from: number, to: number) => closest(span(from, to), others, (other) => other);
    expect([of(3, 9), of(2, 6), of(14, 20)]).toEqual([span(4, 9), span(0, 4), null]);
  });
});

describe("ranking, by hand", () => {
  // From the top: marked, other, marked, other, other.
  const plain = { marked: [0.9, 0.6], plain: [0.7, 0.2, 0] };
  test("average precision is 1/2 x 1 + 1/2 x 2/3; of six pairs five are in order", () => {
    expect(rankingOf(plain)).toEqual({
      ap: close(5 / 6),
      auc: close(5 / 6),
      best: { f1: close(4 / 5), threshold: 0.6 },
    });
  });
  test("equal scores fall together: at .5 one right and one wrong, in one step", () => {
    const ties = { marked: [0.5, 0], plain: [0.5, 0, 0, 0] };
    expect([...cutsOf(ties)]).toEqual([
      { threshold: 0.5, right: 1, wrong: 1 },
      { threshold: 0, right: 2, wrong: 4 },
    ]);
    // Pairs: .5 against .5 half, against three zeros 3; 0 against three zeros 3 halves.
    expect(rankingOf(ties)).toMatchObject({
      ap: close((1 / 2) * (1 / 2) + (1 / 2) * (2 / 6)),
      auc: close((0.5 + 3 + 1.5) / 8),
    });
  });
  test("one score for all ranks nothing: AP is the share of the marked, AUC a half", () => {
    expect(rankingOf({ marked: [0.4], plain: [0.4, 0.4, 0.4] })).toEqual({
      ap: 1 / 4,
      auc: 1 / 2,
      best: { f1: close(2 / 5), threshold: 0.4 },
    });
  });
  test("without words of both kinds there is nothing to rank", () => {
    const none = { ap: null, auc: null, best: null };
    expect([rankingOf({ marked: [], plain: [0.4] }), rankingOf({ marked: [1], plain: [] })]).toEqual([
      none,
      none,
    ]);
  });
  test("a better order scores strictly higher", () => {
    const better = rankingOf({ marked: [0.9, 0.8], plain: [0.7, 0.2, 0] });
    expect(better.ap).toBeGreaterThan(rankingOf(plain).ap ?? 1);
    expect(better.auc).toBeGreaterThan(rankingOf(plain).auc ?? 1);
  });
});

describe("what is marked, by hand", () => {
  const scores = { marked: [0.9, 0.6, 0], plain: [0.7, 0.3, 0] };
  test("a word counts from the threshold on, the threshold included", () => {
    expect(scoredFigures(scores, 0.6)).toMatchObject({ p: close(2 / 3), r: close(2 / 3), gold: 3, pred: 3 });
    expect(scoredFigures(scores, 0.61)).toMatchObject({ p: 1 / 2, r: close(1 / 3), f1: close(0.4) });
  });
  test("any score above 0 is a mark", () => {
    expect(markedFigures(scores)).toMatchObject({ p: 1 / 2, r: close(2 / 3), pred: 4 });
  });
  test.each([
    [tally(0, 0, 0), 1, 1, 1],
    [tally(0, 0, 2), 0, 0, 0],
    [tally(0, 2, 0), 0, 0, 0],
    [tally(1, 2, 4), 1 / 2, 1 / 4, 1 / 3],
  ])("%j", (counts, p, r, f1) => {
    expect(ratesOf(counts)).toMatchObject({ p, r, f1: close(f1) });
  });
  test("spans overlap or not; in part they are right by the characters in common", () => {
    // Gold of 10 and 6 characters; predicted: 5 of the first's and 5 before; the last 2 of it and 2 of the second's; none.
    const gold = [span(10, 20), span(22, 28)];
    const predicted = [span(5, 15), span(18, 24), span(40, 44)];
    expect(overlapTally(gold, predicted)).toEqual({
      rightOfPredicted: 2,
      predicted: 3,
      rightOfGold: 2,
      gold: 2,
    });
    expect(partialTally(gold, predicted)).toEqual({
      rightOfPredicted: close(5 / 10 + 4 / 6),
      predicted: 3,
      rightOfGold: close(7 / 10 + 2 / 6),
      gold: 2,
    });
  });
  test("overlapping marks of the other side never make a mark more than right", () => {
    expect(partialTally([span(0, 4), span(2, 4)], [span(0, 4)])).toMatchObject({ rightOfPredicted: 1 });
  });
});

describe("sentences, by hand", () => {
  const scores = { marked: [0.9, 0.4], plain: [0.6, 0.1] };
  test("at a half one of each kind is right; of two best thresholds the higher is told", () => {
    expect(sentenceFigures(scores, 0.5)).toEqual({
      at: { threshold: 0.5, p: 0.5, r: 0.5, f1: 0.5, gold: 2, pred: 2, macroF1: 0.5, accuracy: 0.5 },
      // From .9 on precision and recall of the biased are 1 and 1/2, of the others 2/3 and 1; from .4 on 2/3, 1, 1, 1/2.
      best: expect.objectContaining({
        threshold: 0.9,
        f1: close(2 / 3),
        macroF1: close((2 / 3 + 4 / 5) / 2),
        accuracy: 3 / 4,
      }),
      auc: 3 / 4,
    });
  });
  test("nothing is measured without a sentence", () => {
    expect(sentenceFigures({ marked: [], plain: [] }, 0.5)).toBe(null);
  });
});

describe("calibration, by hand", () => {
  test("bins have the mean score and the share of the right, the last includes 1", () => {
    const { bins, error } = calibrationOf([0.05, 0.95, 1], [0.05, 0.15], 10);
    expect(bins.filter(({ n }) => n > 0)).toEqual([
      { from: 0, to: 0.1, n: 2, mean: close(0.05), share: 1 / 2 },
      { from: 0.1, to: 0.2, n: 1, mean: 0.15, share: 0 },
      { from: 0.9, to: 1, n: 2, mean: close(0.975), share: 1 },
    ]);
    expect(bins).toHaveLength(10);
    expect(error).toBeCloseTo((2 * 0.45 + 0.15 + 2 * 0.025) / 5, 12);
  });
  test("empty bins have no mean, and nothing at all no error", () => {
    const { bins, error } = calibrationOf([], [], 2);
    expect([bins.map(({ mean, share }) => [mean, share]), error]).toEqual([
      [
        [null, null],
        [null, null],
      ],
      null,
    ]);
  });
});

describe("what a term is taken for", () => {
  const listed = {
    span: span(0, 6),
    tier: "lexicon",
    entry: "x",
    category: "a",
    strength: 2,
    score: 0.8,
  } as const;
  const suggested = {
    span: span(7, 12),
    tier: "suggested",
    entry: null,
    category: "b",
    strength: 1,
    score: 0.8,
  } as const;
  const term = loadedTerm("l1", span(0, 12), { score: 0.8, parts: [listed, suggested] });
  const prediction = {
    words: [
      { ...span(0, 6), score: 0.3 },
      { ...span(7, 9), score: 0.8 },
      { ...span(10, 12), score: 0.1 },
    ],
    terms: [term],
    sentence: 0.5,
    analyser: { version: "0", lexicon: "", text: "" },
  };
  test("the lexicon alone has its parts by strength, suggested parts the score of their likeliest word", () => {
    expect(systems.lexicon(prediction)).toEqual([{ start: 0, end: 6, score: 2 / 3 }]);
    expect(systems.suggested(prediction)).toEqual([{ start: 7, end: 12, score: 0.8 }]);
    expect(systems.parts(prediction).map(({ score }) => score)).toEqual([0.3, 0.8]);
    expect(systems.terms(prediction)).toEqual([{ start: 0, end: 12, score: 0.8 }]);
  });
  test.each([
    ["direct", true, 1],
    ["scare", true, 1],
    ["indirect", true, 0],
    ["direct", false, 0],
    ["unattributed", false, 1],
    ["headline", false, 1],
  ] as const)(
    "a term in the voice %s where the coders' quote flag is %s: %i right",
    (voice, quoted, right) => {
      const found = voicedOf([span(3, 8), span(20, 24)], quoted, [{ ...term, voice }]);
      expect(found).toEqual({ n: 1, right });
    },
  );
});
