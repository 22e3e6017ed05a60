import { describe, expect, test } from "vitest";
import { analyse, compare } from "#analysis";
import { documentOf } from "../support/read";

const filler = "The council met on Monday and adopted the minutes of its last session. ".repeat(8);
const of = (...texts: readonly string[]) => {
  const analyses = texts.map((text, index) => analyse(documentOf(filler + text, { id: `d${index}` })));
  return { analyses, rows: compare(analyses).loadedKeyness };
};

const REGIME = "The regime fell. The regime rose. The regime fell again. The regime is gone. The regime!";

describe("loaded terms typical of a document", () => {
  test("lead where one document has them and the others do not", () => {
    const { rows } = of(`${`${REGIME} `.repeat(5)} They saw a raid.`, `${filler.repeat(4)} They saw a raid.`);
    const regime = rows.find(({ document, entry }) => document === "d0" && entry === "regime");
    expect(regime).toMatchObject({ count: 25, elsewhere: 0 });
    expect(regime?.z).toBeGreaterThan(1.96);
  });

  test("stay near 0 where the topic brings them to all", () => {
    const { rows } = of(`${REGIME} They saw a raid.`, `${REGIME} They saw a raid.`);
    for (const { z } of rows) expect(Math.abs(z)).toBeLessThan(0.5);
    expect(rows.length).toBeGreaterThan(0);
  });

  test("name the marks they count, which hold the entry", () => {
    const { analyses, rows } = of(`${REGIME} The brutal regime.`, "A raid.");
    const [row] = rows.filter(({ entry }) => entry === "regime");
    expect(row?.marks).toHaveLength(row?.count ?? 0);
    for (const id of row?.marks ?? []) {
      const term = analyses[0]?.loadedTerms.find((one) => one.id === id);
      expect(term?.parts.map(({ entry }) => entry)).toContain("regime");
    }
  });

  test("say nothing where there is nothing to compare with", () => {
    expect(of(REGIME).rows).toEqual([]);
    expect(compare([]).loadedKeyness).toEqual([]);
  });
});
