import { describe, expect, it } from "vitest";
import { ribbons } from "../../app/components/reader/ribbons";

const box = (left: number, top: number, bottom: number) => ({ left, right: left + 100, top, bottom });

describe("ribbons", () => {
  it.each([
    ["no passage", [null, null], 0, []],
    ["one passage alone", [box(0, 10, 50), null], 1, [""]],
    ["two neighbours", [box(0, 10, 50), box(140, 30, 90)], 2, ["M100 10L140 30V90L100 50Z", ""]],
    ["never across the text between", [box(0, 10, 50), null, box(280, 30, 90)], 2, ["", ""]],
    ["not where columns are stacked", [box(0, 10, 50), box(0, 300, 390)], 2, ["", ""]],
    ["not steeper than a screen", [box(0, 10, 50), box(140, 1300, 1390)], 2, ["", ""]],
  ] as const)("%s", (_, columns, count, tints) => {
    const drawn = ribbons(columns, 900);
    expect(drawn).toHaveLength(count);
    expect(drawn.map(({ tint }) => tint)).toEqual(tints);
  });

  it("draws an edge above and below every passage", () => {
    expect(ribbons([box(0, 10, 50), box(140, 30, 90)], 900).map(({ edges }) => edges)).toEqual([
      "M0 10H100L140 30M0 50H100L140 90",
      "M140 30H240M140 90H240",
    ]);
  });
});
