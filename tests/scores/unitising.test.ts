import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodedStretch, type Continuum, unitisingAlpha } from "../../analysis/shared/statistics";

/** A continuum from what each coder marked, "0-7 1" a stretch. */
const continuum = (length: number, ...coders: readonly string[]): Continuum => ({
  length,
  coders: coders.map((coder) =>
    [...coder.matchAll(/(\d+)-(\d+) (\w+)/g)].map(([, start, end, value = ""]) => ({
      ...{ start: Number(start), end: Number(end), value },
    })),
  ),
});

describe("the worked example of Krippendorff, Content Analysis (4th ed. 2019), figure 12.11", () => {
  const { unitising, marked, coding, values } = unitisingAlpha([
    continuum(
      60,
      "0-7 1, 7-13 2, 30-32 5, 32-37 6, 37-44 6, 44-60 7",
      "0-7 1, 7-13 3, 13-21 5, 32-44 6",
      "0-7 1, 7-13 4, 13-21 5, 32-37 6, 37-41 6, 41-44 6",
    ),
  ]);
  test("boundaries and values: .510", () => {
    expect(unitising.alpha).toBeCloseTo(0.51, 3);
  });
  // The book prints .413 and .724, which its own lengths give as .4136 and .7256.
  test("marked or not: .413, and values where two marked: .724, to two places", () => {
    expect(marked.alpha).toBeCloseTo(0.4136, 4);
    expect(coding.alpha).toBeCloseTo(0.7256, 4);
    expect(Math.abs((marked.alpha as number) - 0.413)).toBeLessThan(0.002);
    expect(Math.abs((coding.alpha as number) - 0.724)).toBeLessThan(0.002);
  });
  test("each value: 1 for 1, 5 and 6, 0 for 2, 3 and 4, none for 7, which nobody else marked", () => {
    const alphas = values.map(({ value, alpha }) => [
      value,
      alpha === null ? null : Number(alpha.toFixed(12)),
    ]);
    expect(alphas).toEqual([
      ["1", 1],
      ["2", 0],
      ["3", 0],
      ["4", 0],
      ["5", 1],
      ["6", 1],
      ["7", null],
    ]);
    expect(values.find(({ value }) => value === "5")?.coverage).toBeCloseTo(8 / 18, 12);
    expect(values.find(({ value }) => value === "7")).toMatchObject({ coverage: 0 });
  });
});

/** Stretches that do not overlap: steps of gap and mark along the continuum. */
const anyCoder = fc
  .array(
    fc.record({
      gap: fc.nat(6),
      length: fc.integer({ min: 1, max: 6 }),
      value: fc.constantFrom("a", "b", "c"),
    }),
    { maxLength: 8 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ gap, length, value }): CodedStretch => {
      const start = at + gap;
      at = start + length;
      return { start, end: at, value };
    });
  });
const anyContinuum = fc
  .array(anyCoder, { minLength: 2, maxLength: 4 })
  .map((coders): Continuum => ({ length: 100, coders }));

describe("alpha for unitising", () => {
  test("of coders who marked alike is 1, of several texts too", () => {
    const alike = continuum(30, "2-5 a, 9-20 b", "2-5 a, 9-20 b");
    for (const { unitising, marked, coding } of [unitisingAlpha([alike]), unitisingAlpha([alike, alike])])
      for (const { alpha } of [unitising, marked, coding]) expect(alpha).toBeCloseTo(1, 12);
  });
  test("is 1 at most, or null with a reason, and the same whoever is first", () => {
    fc.assert(
      fc.property(anyContinuum, ({ length, coders }) => {
        const once = unitisingAlpha([{ length, coders }]);
        const turned = unitisingAlpha([{ length, coders: coders.toReversed() }]);
        for (const part of ["unitising", "marked", "coding"] as const) {
          const { alpha, reason } = once[part];
          expect(turned[part].reason).toBe(reason);
          if (alpha === null) expect(reason).toMatch(/\w/);
          else {
            expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
            expect(turned[part].alpha).toBeCloseTo(alpha, 9);
          }
        }
      }),
    );
  });
  test("falls as a boundary moves away, and as a value differs", () => {
    const at = (end: number, value = "a") =>
      unitisingAlpha([continuum(60, "10-20 a, 40-50 b", `10-${end} ${value}, 40-50 b`)]).unitising
        .alpha as number;
    const falling = [at(20), at(18), at(15), at(11)];
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(4);
    expect(at(20, "b")).toBeLessThan(at(20));
  });
  test("of coders who mark at random is about 0", () => {
    const sampled = fc.sample(fc.tuple(anyCoder, anyCoder), { numRuns: 3000, seed: 7 });
    const { unitising } = unitisingAlpha(sampled.map((coders) => ({ length: 100, coders })));
    expect(Math.abs(unitising.alpha as number)).toBeLessThan(0.35);
  });
  test.each<[string, Continuum[], string]>([
    ["nothing", [], "no coder marked anything"],
    ["one coder", [continuum(9, "1-3 a")], "no coder marked anything"],
    ["two coders without marks", [continuum(9, "", "")], "no coder marked anything"],
    ["one value everywhere", [continuum(9, "0-9 a", "0-9 a")], "all that is compared has one value"],
  ])("of %s is null with a reason", (_case, continua, reason) => {
    expect(unitisingAlpha(continua).unitising).toEqual({ alpha: null, reason });
  });
  test("of values is null where so few of the coders meet that chance cannot be told", () => {
    const { coding } = unitisingAlpha([continuum(30, "1-3 a", "1-2 a, 2-3 b", "", "")]);
    expect(coding).toMatchObject({
      alpha: null,
      reason: "too little is shared to tell what chance would give",
    });
  });
  test("of values is null where marks do not meet", () => {
    const { unitising, coding } = unitisingAlpha([continuum(30, "1-3 a", "20-22 b")]);
    expect(coding).toEqual({ alpha: null, reason: "no two coders marked the same place", coverage: 0 });
    expect(unitising.alpha).toBeLessThan(0);
  });
});
