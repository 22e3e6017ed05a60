import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodedUnit, nominalAlpha } from "../../analysis/shared/statistics";

/** Coders' values as columns of units; a full stop is a missing value. */
const unitsOf = (...coders: readonly string[]): CodedUnit[] => {
  const rows = coders.map((coder) => coder.split(" "));
  return (rows[0] ?? []).map((_, at) => rows.map((row) => (row[at] === "." ? null : (row[at] ?? null))));
};

describe("the worked examples of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011)", () => {
  test("two coders, two values, ten units: .095", () => {
    const { alpha, values, coincidences } = nominalAlpha(
      unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"),
    );
    expect(coincidences).toEqual([
      [10, 4],
      [4, 2],
    ]);
    expect(values).toBe(20);
    expect(alpha).toBeCloseTo(0.095, 3);
  });
  test("four coders, five values, missing ones: .743", () => {
    const { alpha, units, values, labels, coincidences } = nominalAlpha(
      unitsOf(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
      ),
    );
    expect([units, values, labels]).toEqual([11, 40, ["1", "2", "3", "4", "5"]]);
    expect(coincidences.map((row) => row.map((count) => Math.round(count * 1000) / 1000))).toEqual([
      [7, 1.333, 0.333, 0.333, 0],
      [1.333, 10, 1.333, 0.333, 0],
      [0.333, 1.333, 8, 0.333, 0],
      [0.333, 0.333, 0.333, 4, 0],
      [0, 0, 0, 0, 3],
    ]);
    expect(alpha).toBeCloseTo(0.743, 3);
  });
});

const anyUnits = fc.array(fc.array(fc.constantFrom("a", "b", "c", null), { minLength: 3, maxLength: 3 }), {
  maxLength: 30,
});

describe("alpha", () => {
  test("of coders who agree in all is 1, whoever is first", () => {
    expect(nominalAlpha(unitsOf("a b a c", "a b a c")).alpha).toBe(1);
    fc.assert(
      fc.property(anyUnits, (units) => {
        const [one, other] = [units, units.map((unit) => unit.toReversed())].map(
          (each) => nominalAlpha(each).alpha,
        );
        if (one === null || other === null) expect(one).toBe(other);
        else expect(other).toBeCloseTo(one as number, 9);
      }),
    );
  });
  test("is 1 at most, and its matrix is symmetric and sums to the values that can be compared", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { alpha, values, coincidences } = nominalAlpha(units);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
        expect(coincidences.flat().reduce((sum, one) => sum + one, 0)).toBeCloseTo(values, 9);
        coincidences.forEach((row, at) => {
          row.forEach((count, other) => {
            expect(count).toBeCloseTo(coincidences[other]?.[at] ?? -1, 9);
          });
        });
      }),
    );
  });
  test("one unit more on which they agree raises it", () => {
    const units = unitsOf("a b a b b", "a a a b a");
    expect(nominalAlpha([...units, ["b", "b"]]).alpha).toBeGreaterThan(nominalAlpha(units).alpha ?? 1);
  });
  test.each([
    ["no unit", [], "no unit has values by two coders"],
    ["one coder", unitsOf("a b a"), "no unit has values by two coders"],
    ["two coders of different units", unitsOf("a . a .", ". b . b"), "no unit has values by two coders"],
    ["one value alone", unitsOf("a a", "a a"), "all values are “a”"],
  ])("of %s is null with a reason", (_case, units, reason) => {
    expect(nominalAlpha(units)).toMatchObject({ alpha: null, reason });
  });
});
