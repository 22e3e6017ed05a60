import { describe, expect, test } from "vitest";
import { measureById, measures, measuresOf, scoreOf, selected } from "../../analysis/scores";
import { LINEAR, timesTheCost } from "../support/cost";
import { analysisOf, at, claim, loadedTerm } from "../support/reading";
import { claims, loaded, score, textOf } from "./made";

describe("the table of measures", () => {
  test("has ids that are unique and safe in an address, and is found by them", () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const measure of measures) {
      expect(measure.id).toMatch(/^[a-z0-9.-]+$/);
      expect(measureById(measure.id)).toBe(measure);
    }
  });

  test.each(["", "nothing", "loaded.category.", "loaded.category.Über alles", "__proto__", "constructor"])(
    "knows no %j",
    (id) => {
      expect(measureById(id)).toBeNull();
    },
  );

  test("resolves a category by the id that its score has", () => {
    const text = textOf(12);
    const analysis = analysisOf(
      text,
      {},
      {
        loadedTerms: [
          loadedTerm("l0", at(text, "two"), { category: "Crime & war" }),
          loadedTerm("l1", at(text, "three")),
        ],
      },
    );
    const measure = measureById("loaded.category.crime-war");
    expect(measure && scoreOf(measure, analysis)).toEqual(score(analysis, "loaded.category.crime-war"));
    expect(score(analysis, "loaded.category.crime-war").marks).toEqual(["l0"]);
    expect(measuresOf([analysis]).map(({ id }) => id)).toContain("loaded.category.label");
  });
});

describe("every score", () => {
  const full = {
    ...loaded({ direct: 3, unattributed: 2 }),
    claims: claims("attributed", "self", "unattributed").claims,
  };
  test.each([
    ["a full text", full],
    ["an empty text", analysisOf("")],
    ["marks outside the text", { ...analysisOf(""), claims: [claim("c", { start: 5, end: 9 })] }],
    ["a lone surrogate and NUL", analysisOf("\ud800 \u0000 “ '' ”")],
  ])("of %s: value in its interval or null with a reason; marks are those it selects", (_, analysis) => {
    for (const measure of measuresOf([analysis])) {
      const { value, interval, reason, marks } = scoreOf(measure, analysis);
      expect(marks).toEqual(selected(analysis, measure.select).map(({ id }) => id));
      if (value === null) {
        expect(interval).toBeNull();
        expect(reason).toBeTruthy();
      } else {
        const [low, high] = interval as readonly [number, number];
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(reason).toBeUndefined();
      }
    }
  });

  test("counts 20,000 sentences in linear time", () => {
    const [long, short] = [20_000, 2_000].map((sentences) => loaded({ direct: 1 }, sentences));
    const count = (analysis = loaded({})) => score(analysis, "loaded").of;
    expect(count(long)).toBe(100_000);
    expect(
      timesTheCost(
        () => count(long),
        () => count(short),
      ),
    ).toBeLessThan(LINEAR);
  });
});
