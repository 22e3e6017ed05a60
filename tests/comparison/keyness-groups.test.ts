import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backgroundOf, compare, groupKeyness, keynessSpans } from "#analysis";
import { analysisOf } from "../support/reading";

const repeat = (word: string, n: number) => Array.from({ length: n }, () => word).join(" ");
const of = (id: string, text: string, outlet: string | null = null) => analysisOf(text, { id, outlet });

/** A made-up text, as counts of four content words. */
const anyCounts = fc.record({
  raid: fc.nat(9),
  court: fc.nat(9),
  letter: fc.nat(9),
  vote: fc.nat(9),
});
const textOf = (counts: Record<string, number>) =>
  `${repeat("the", 20)} ${Object.entries(counts)
    .map(([word, n]) => repeat(word, n))
    .join(" ")}`;

describe("more than two groups", () => {
  test("each is set against the rest: the same as two groups, the others as one", () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { minLength: 2, maxLength: 5 }), (all) => {
        const texts = all.map((counts, index) => of(`d${index}`, textOf(counts)));
        const [first, ...others] = texts;
        if (!first) return;
        const merged = others.map(({ document }) => document.text).join(" ");
        const many = groupKeyness(texts).filter(({ group }) => group === "d0");
        const two = groupKeyness([first, of("rest", merged)]).filter(({ group }) => group === "d0");
        expect(many.map(({ term, count, elsewhere }) => [term, count, elsewhere])).toEqual(
          two.map(({ term, count, elsewhere }) => [term, count, elsewhere]),
        );
        for (const [index, { z }] of many.entries()) expect(z).toBeCloseTo(two[index]?.z ?? 99, 9);
      }),
      { numRuns: 50 },
    );
  });
  test("documents of an outlet are one group; documents without an outlet are in none", () => {
    const rows = groupKeyness(
      [
        of("a", `${repeat("raid", 3)} the`, "x"),
        of("b", `${repeat("court", 4)} the`, "y"),
        of("c", `${repeat("raid", 2)} the`, "x"),
        of("d", repeat("raid", 50)),
      ],
      { by: "outlet" },
    );
    expect(rows.map(({ group, term, count, elsewhere }) => [group, term, count, elsewhere])).toEqual([
      ["x", "raid", 5, 0],
      ["x", "court", 0, 4],
      ["y", "court", 4, 0],
      ["y", "raid", 0, 5],
    ]);
    expect(rows[0]).toMatchObject({ words: 7, wordsElsewhere: 5 });
  });
  test("of one group there is nothing to say", () => {
    expect(
      groupKeyness([of("a", repeat("raid", 9), "x"), of("b", "raid raid", "x")], { by: "outlet" }),
    ).toEqual([]);
  });
});

describe("notably absent terms", () => {
  const texts = [
    of("a", `${repeat("the", 900)} ${repeat("raid", 40)}`),
    of("b", `${repeat("the", 900)} ${repeat("raid", 40)}`),
    of("c", `${repeat("the", 900)} ${repeat("vote", 2)}`),
  ];
  test("stand in the others and not, or notably seldom, here; the rarest first", () => {
    expect(compare(texts).absent).toEqual([
      expect.objectContaining({ document: "c", term: "raid", count: 0, elsewhere: 80 }),
    ]);
    for (const { z } of compare(texts).absent) expect(z).toBeLessThan(-1.96);
  });
  test("have a negative z in the table of all groups", () => {
    const row = groupKeyness(texts).find(({ group, term }) => group === "c" && term === "raid");
    expect(row?.z).toBeLessThan(-1.96);
    expect(row?.count).toBe(0);
  });
});

describe("pairs of words", () => {
  const text = "Occupied territories burn. Territories of occupied territories.";
  test("are content words that stand together in one sentence", () => {
    const rows = groupKeyness([of("a", `${text} ${text}`), of("b", `${repeat("the", 30)} sea`)], {
      terms: "bigrams",
    });
    expect(rows.filter(({ group }) => group === "a").map(({ term, count }) => [term, count])).toEqual([
      ["occupied territories", 4],
      ["territories burn", 2],
    ]);
  });
  test("every count names its places", () => {
    const a = of("a", text);
    const places = keynessSpans(a, "occupied territories", "bigrams");
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Occupied territories",
      "occupied territories",
    ]);
    expect(keynessSpans(a, "territories")).toHaveLength(3);
  });
});

describe("a background of one's own", () => {
  const texts = [
    of("a", `${repeat("raid", 8)} ${repeat("the", 90)}`),
    of("b", `${repeat("court", 8)} ${repeat("the", 90)}`),
  ];
  const zOf = (options: Parameters<typeof groupKeyness>[1], term = "raid") =>
    groupKeyness(texts, options).find((row) => row.group === "a" && row.term === term)?.z ?? Number.NaN;

  test("in which a word is common pulls it to 0", () => {
    const common = backgroundOf([of("c", `${repeat("raid", 60)} ${repeat("the", 40)}`)]);
    const rare = backgroundOf([of("c", `${repeat("raid", 1)} ${repeat("the", 99)}`)]);
    expect(zOf({ background: common })).toBeLessThan(zOf({ background: rare }));
    expect(zOf({ background: common })).toBeGreaterThan(0);
  });
  test("weighs as it is told", () => {
    const background = backgroundOf(texts);
    const values = [2000, 500, 100].map((weight) => zOf({ background, weight }));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(zOf({ background, weight: "as counted" })).toBeCloseTo(zOf({ background, weight: 196 }), 9);
    expect(zOf({ background, weight: 500 })).toBeCloseTo(zOf({}), 9);
  });
  test("that lacks a word, or holds none, gives finite numbers", () => {
    for (const background of [backgroundOf([of("c", "the sea")]), { terms: new Map(), words: 0 }])
      for (const weight of [500, "as counted"] as const)
        expect(Number.isFinite(zOf({ background, weight }))).toBe(true);
  });
});
