import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrapIntervals, poissonInterval, wilsonInterval } from "../../analysis/shared/statistics";

describe("poissonInterval", () => {
  // Half the chi-square quantiles, as printed in tables of exact Poisson limits.
  test.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [50, 37.1112, 65.9183],
    [100, 81.364, 121.6268],
  ])("%i events: %f to %f", (count, low, high) => {
    const [lower, upper] = poissonInterval(count);
    expect(lower).toBeCloseTo(low, 3);
    expect(upper).toBeCloseTo(high, 3);
  });

  test("13 in 1,285 words is 10.1 per 1,000 words, 5.4 to 17.3", () => {
    const [low, high] = poissonInterval(13).map((end) => (end / 1285) * 1000) as [number, number];
    expect(low).toBeCloseTo(5.4, 1);
    expect(high).toBeCloseTo(17.3, 1);
  });

  test("stays accurate for counts of long corpora: close to the normal limits at 100,000", () => {
    const [low, high] = poissonInterval(100_000);
    const half = 1.96 * Math.sqrt(100_000);
    expect(Math.abs(low - (100_000 - half))).toBeLessThan(3);
    expect(Math.abs(high - (100_000 + half))).toBeLessThan(3);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %f", (count) => {
    expect(() => poissonInterval(count)).toThrow(/whole number/);
  });

  test("holds its count and moves up with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (count) => {
        const [low, high] = poissonInterval(count);
        const [lowBefore, highBefore] = poissonInterval(count - 1);
        return low < count && count < high && lowBefore < low && highBefore < high;
      }),
      { numRuns: 100 },
    );
  });
});

describe("wilsonInterval", () => {
  // Newcombe 1998, Statistics in Medicine 17: 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
  ])("%i of %i: %f to %f", (count, of, low, high) => {
    const [lower, upper] = wilsonInterval(count, of);
    expect(lower).toBeCloseTo(low, 4);
    expect(upper).toBeCloseTo(high, 4);
  });

  test.each([
    [1, 0],
    [2, 1],
    [-1, 3],
    [Number.NaN, 3],
  ])("refuses %f of %f", (count, of) => {
    expect(() => wilsonInterval(count, of)).toThrow(/no share/);
  });

  test("stays in 0 to 1, holds the share, is symmetric", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (yes, no) => {
        fc.pre(yes + no > 0);
        const [low, high] = wilsonInterval(yes, yes + no);
        const [lowNo, highNo] = wilsonInterval(no, yes + no);
        const share = yes / (yes + no);
        const mirrored = Math.abs(1 - highNo - low) < 1e-9 && Math.abs(1 - lowNo - high) < 1e-9;
        return low >= 0 && high <= 1 && low <= share && share <= high && mirrored;
      }),
    );
  });
});

describe("bootstrapIntervals", () => {
  const halves = (n: number) => Array.from({ length: n }, (_, index) => index % 2);
  const ones = (n: number) => Array.from({ length: n }, () => 1);
  const meanOf = (counts: readonly number[]) => bootstrapIntervals(ones(counts.length), [counts])[0];

  test("are the same each time and hold the share", () => {
    const interval = meanOf(halves(60));
    expect(interval).toEqual(meanOf(halves(60)));
    expect(interval?.[0]).toBeLessThan(0.5);
    expect(interval?.[1]).toBeGreaterThan(0.5);
  });

  test("come near the normal limits for many independent units", () => {
    const [low, high] = meanOf(halves(400)) as readonly [number, number];
    expect(low).toBeCloseTo(0.5 - 0.049, 2);
    expect(high).toBeCloseTo(0.5 + 0.049, 2);
  });

  test("are wider where the same values come in fewer, larger units", () => {
    const blocks = halves(20).map((value) => value * 20);
    const sizes = blocks.map(() => 20);
    const [low, high] = bootstrapIntervals(sizes, [blocks])[0] as readonly [number, number];
    const [lowSingle, highSingle] = meanOf(halves(400)) as readonly [number, number];
    expect(high - low).toBeGreaterThan(2 * (highSingle - lowSingle));
  });

  test("of several shares are those that each has alone", () => {
    const of = [3, 1, 4, 1, 5, 9];
    const shares = [
      [1, 1, 0, 0, 5, 2],
      [0, 0, 4, 1, 0, 7],
    ];
    expect(bootstrapIntervals(of, shares)).toEqual(
      shares.map((counts) => bootstrapIntervals(of, [counts])[0]),
    );
  });

  test("are none without units, or without any value", () => {
    expect(bootstrapIntervals([], [[]])).toEqual([null]);
    expect(bootstrapIntervals([0, 0], [[0, 0]])).toEqual([null]);
  });

  test("leave the units as they were", () => {
    const of = Object.freeze([2, 2, 3]);
    const counts = Object.freeze([1, 2, 3]);
    expect(bootstrapIntervals(of, [counts])[0]).not.toBeNull();
    expect([of, counts]).toEqual([
      [2, 2, 3],
      [1, 2, 3],
    ]);
  });
});
