import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scores } from "../../analysis/scores";
import { analysisOf } from "../support/reading";
import { loaded, score, textOf } from "./made";

describe("rates of loaded terms", () => {
  test("are counts per 1,000 body words with exact Poisson limits", () => {
    expect(score(loaded({ unattributed: 10 }), "loaded")).toMatchObject({ value: 100, count: 10, of: 100 });
    const [low, high] = score(loaded({ unattributed: 10 }), "loaded").interval as readonly [number, number];
    expect(low).toBeCloseTo(47.95, 1);
    expect(high).toBeCloseTo(183.9, 1);
  });

  test("zero is measured and has an upper limit", () => {
    const zero = score(loaded({}), "loaded");
    expect(zero.value).toBe(0);
    expect(zero.interval?.[0]).toBe(0);
    expect(zero.interval?.[1]).toBeCloseTo(36.89, 1);
  });

  test("one term more is a strictly higher rate, in its own voice only", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18 }), (n) => {
        const fewer = scores(loaded({ direct: n, unattributed: 1 }));
        const more = scores(loaded({ direct: n + 1, unattributed: 1 }));
        for (const id of ["loaded", "loaded.direct"])
          expect(more[id]?.value).toBeGreaterThan(fewer[id]?.value as number);
        expect(more["loaded.unattributed"]?.value).toBe(fewer["loaded.unattributed"]?.value);
      }),
      { numRuns: 10 },
    );
  });

  test("add up over voices and categories", () => {
    const all = scores(loaded({ unattributed: 3, self: 1, headline: 2, indirect: 4, direct: 5, scare: 1 }));
    const total = (prefix: readonly string[]) =>
      prefix.reduce((sum, id) => sum + (all[`loaded.${id}`]?.value as number), 0);
    const value = all.loaded?.value as number;
    expect(total(["unattributed", "self", "headline", "indirect", "direct", "scare"])).toBeCloseTo(value, 9);
    expect(total(["category.label"])).toBeCloseTo(value, 9);
  });

  test.each([
    ["under 50 words", analysisOf("too short a text."), /^too short: 4 words$/],
    ["one word", analysisOf("Why?"), /^too short: 1 word$/],
    ["no text", analysisOf(""), /^too short: 0 words$/],
    [
      "another language",
      { ...loaded({ direct: 1 }), document: { ...loaded({}).document, language: "fr" } },
      /“fr”/,
    ],
  ] as const)("are null with a reason for %s", (_, analysis, reason) => {
    const unmeasured = score(analysis, "loaded");
    expect(unmeasured).toMatchObject({ value: null, interval: null });
    expect(unmeasured.reason).toMatch(reason);
  });

  test("in the headline are not measured where none is printed", () => {
    expect(score(analysisOf(textOf(20)), "loaded.headline")).toMatchObject({ value: null });
    expect(score(loaded({}), "loaded.headline").value).toBe(0);
  });
});
