import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import { logOdds as logOddsOf, type Raw } from "../../analysis/comparison/log-odds";
import { analysisOf } from "../support/reading";

/** With the usual weight of the prior, 500 words. */
const logOdds = (raw: Raw, prior: number) => logOddsOf(raw, { term: prior, all: 500 });
const repeat = (word: string, n: number) => Array.from({ length: n }, () => word).join(" ");
const keynessOf = (...texts: readonly string[]) =>
  compare(texts.map((text, index) => analysisOf(text, { id: `d${index}` }))).keyness;

describe("log-odds ratio with informative Dirichlet prior", () => {
  test("as computed by hand: 10 of 100 words against 0 of 100, prior 500 × 10 / 200 = 25", () => {
    // ln(35 / 565) − ln(25 / 575) = ln 1.42478; variance 1/35 + 1/25
    const { logOdds: ratio, z } = logOdds({ count: 10, words: 100, elsewhere: 0, wordsElsewhere: 100 }, 25);
    expect(ratio).toBeCloseTo(0.35402, 4);
    expect(z).toBeCloseTo(1.35193, 4);
  });

  test("the documents' words give the same", () => {
    const rows = keynessOf(`${repeat("regime", 10)} ${repeat("the", 90)}`, repeat("the", 100));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      document: "d0",
      term: "regime",
      count: 10,
      elsewhere: 0,
      words: 100,
      wordsElsewhere: 100,
    });
    expect(rows[0]?.logOdds).toBeCloseTo(0.35402, 4);
    expect(rows[0]?.z).toBeCloseTo(1.35193, 4);
  });

  test("one occurrence more here is a strictly higher ratio, one more elsewhere a strictly lower", () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.integer({ min: 1, max: 400 }), (count, elsewhere, prior) => {
        const ratio = (here: number, there: number) =>
          logOdds({ count: here, words: 200, elsewhere: there, wordsElsewhere: 200 }, prior).logOdds;
        expect(ratio(count + 1, elsewhere)).toBeGreaterThan(ratio(count, elsewhere));
        expect(ratio(count, elsewhere + 1)).toBeLessThan(ratio(count, elsewhere));
      }),
    );
  });

  test("the same ratio is surer in longer texts: a strictly higher z", () => {
    const of = (times: number) =>
      logOdds({ count: 8 * times, words: 200 * times, elsewhere: 2 * times, wordsElsewhere: 200 * times }, 5);
    const values = [1, 2, 4, 8].map((times) => of(times).z);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
  });

  test("exchanging the two sets changes the sign alone", () => {
    const here = logOdds({ count: 9, words: 120, elsewhere: 2, wordsElsewhere: 300 }, 13);
    const there = logOdds({ count: 2, words: 300, elsewhere: 9, wordsElsewhere: 120 }, 13);
    expect(there.logOdds).toBeCloseTo(-here.logOdds, 12);
    expect(there.z).toBeCloseTo(-here.z, 12);
  });
});

describe("the table of keyness", () => {
  test("sets each document against all the others, by falling z", () => {
    const rows = keynessOf(
      `${repeat("regime", 6)} ${repeat("raid", 3)} ${repeat("the", 50)}`,
      `${repeat("court", 5)} ${repeat("the", 50)}`,
      `${repeat("letter", 4)} ${repeat("raid", 1)} ${repeat("the", 50)}`,
    );
    expect(rows.map(({ document, term }) => `${document} ${term}`)).toEqual([
      "d0 regime",
      "d0 raid",
      "d1 court",
      "d2 letter",
    ]);
    expect(rows[1]).toMatchObject({ count: 3, elsewhere: 1, words: 59, wordsElsewhere: 110 });
  });

  test.each([
    ["no documents", []],
    ["one document", [repeat("regime", 9)]],
    ["an empty document beside a text", ["", repeat("regime", 9)]],
    ["documents of one word", [repeat("regime", 9), repeat("regime", 4)]],
    ["twice the same words", ["a raid and a raid", "a raid and a raid"]],
    ["terms that stand once", ["regime of the sea", "court on the hill"]],
    ["function words alone", [repeat("the", 40), repeat("of", 40)]],
  ])("has no row for %s", (_, texts) => {
    expect(keynessOf(...texts)).toEqual([]);
  });

  test("gives finite numbers for words that are names of properties", () => {
    const rows = keynessOf(`${repeat("constructor", 5)} the`, `${repeat("hasOwnProperty", 5)} the`);
    expect(rows.map(({ term }) => term)).toEqual(["constructor", "hasownproperty"]);
    for (const { z, logOdds: ratio } of rows) expect(Number.isFinite(z) && Number.isFinite(ratio)).toBe(true);
  });
});
