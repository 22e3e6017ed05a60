import { describe, expect, test } from "vitest";
import { scoresByOutlet } from "../../analysis/scores";
import type { Analysis, Score } from "../../analysis/types";
import { analysisOf } from "../support/reading";
import { claims, loaded, textOf } from "./made";

describe("scoresByOutlet", () => {
  const of = (id: string, outlet: string | null, analysis: Analysis): Analysis => ({
    ...analysis,
    document: { ...analysis.document, id, outlet },
  });

  test("sums counts and words; more text narrows the interval; marks name their document", () => {
    const one = of("a", "Gazette", loaded({ direct: 2 }));
    const two = of("b", "Gazette", loaded({ direct: 4 }));
    const [pooled, ...rest] = scoresByOutlet([one, of("c", null, one), two]);
    expect(rest).toEqual([]);
    expect(pooled).toMatchObject({ outlet: "Gazette", documents: ["a", "b"], notice: null });
    expect(pooled?.scores.loaded).toMatchObject({ value: 30, count: 6, of: 200 });
    expect(pooled?.scores.loaded?.marks).toEqual(["a#l0", "a#l1", "b#l0", "b#l1", "b#l2", "b#l3"]);
    const width = (s?: Score) => (s?.interval?.[1] as number) - (s?.interval?.[0] as number);
    const single = scoresByOutlet([of("a", "Gazette", loaded({ direct: 3 }))])[0];
    expect(width(pooled?.scores.loaded)).toBeLessThan(width(single?.scores.loaded));
    expect(single?.notice).toMatch(/^one document: .*not this outlet$/);
  });

  test("leaves documents out of a measure that does not apply to them", () => {
    const [pooled] = scoresByOutlet([
      of("a", "Gazette", loaded({ headline: 1 })),
      of("b", "Gazette", analysisOf(textOf(20))),
    ]);
    expect(pooled?.scores["loaded.headline"]).toMatchObject({ of: 100, value: 10 });
    expect(pooled?.scores.loaded?.of).toBe(200);
  });

  test("draws whole documents where there are many", () => {
    const many = Array.from({ length: 24 }, (_, index) =>
      of(`d${index}`, "Gazette", index % 2 ? claims("attributed", "self") : claims("self", "unattributed")),
    );
    expect(scoresByOutlet(many)[0]?.scores["claims.self"]?.method).toBe("Wilson over documents");
    expect(scoresByOutlet(many)[0]?.scores["claims.attributed"]?.method).toBe("bootstrap over documents");
  });

  test("of nothing is nothing", () => {
    expect(scoresByOutlet([])).toEqual([]);
  });
});
