import { describe, expect, test } from "vitest";
import { analyse, type Dismissals, placeOf, without } from "../../analysis";
import type { Analysis, Attribution } from "../../analysis/types";
import { loadCorpus } from "../../corpus";
import { documentOf } from "../support/read";

const dismissing = (...marks: readonly string[]): Dismissals => ({
  marks: new Set(marks),
  ...{ entries: new Set(), words: new Set(), categories: new Set(), tiers: new Set() },
});

/** Suggested terms rest on the voice they stand in; of the listed, some count only where no cue is made of them. */
const listed = ({ loadedTerms }: Analysis): readonly string[] =>
  loadedTerms.filter(({ tier }) => tier === "lexicon").map(placeOf);

const TEXT =
  "The minister said that the regime had butchered the villagers. The road to the coast was closed at noon.";

describe("an attribution that is dismissed", () => {
  const analysis = analyse(documentOf(TEXT));
  const [said] = analysis.attributions as readonly [Attribution];
  const { analysis: left, dropped } = without(analysis, dismissing(placeOf(said)));

  test("is found in the text to begin with", () => {
    expect(analysis.attributions).toHaveLength(1);
    expect(TEXT.slice(...(Object.values(said.content.spans[0] ?? {}) as [number, number]))).toContain(
      "regime",
    );
  });

  test("is dropped, and nothing else", () => expect(dropped).toEqual([said]));

  test("lends no voice to the words in it", () => {
    expect(new Set(analysis.loadedTerms.map(({ voice }) => voice))).toEqual(new Set(["indirect"]));
    expect(left.loadedTerms.map(({ text }) => text)).toEqual(analysis.loadedTerms.map(({ text }) => text));
    expect(new Set(left.loadedTerms.map(({ voice }) => voice))).toEqual(new Set(["unattributed"]));
  });

  test("makes claims that are not attributed, and numbers that say so", () => {
    expect(analysis.claims.map(({ voice }) => voice)).toContain("attributed");
    expect(left.claims.map(({ voice }) => voice)).not.toContain("attributed");
    expect(analysis.scores["words.attributed"]?.count).toBeGreaterThan(5);
    expect(left.scores["words.attributed"]?.count).toBe(0);
  });

  test("goes together with a term in it", () => {
    const [term] = left.loadedTerms;
    const both = without(analysis, dismissing(placeOf(said), placeOf(term as NonNullable<typeof term>)));
    expect(both.analysis.loadedTerms).toEqual(left.loadedTerms.slice(1));
    expect(both.dropped).toContainEqual(said);
    expect(both.dropped).toHaveLength(2);
  });
});

test("what stood within it stands within what it stood in", () => {
  const nested = documentOf(
    "The mayor said that the minister had claimed that the police had told her that the bridge was safe.",
  );
  const analysis = analyse(nested);
  const middle = analysis.attributions.find(
    ({ id, within }) => within !== null && analysis.attributions.some((one) => one.within === id),
  ) as Attribution;
  const inner = analysis.attributions.find(({ within }) => within === middle.id) as Attribution;
  const { analysis: left } = without(analysis, dismissing(placeOf(middle)));
  expect(left.attributions.find(({ id }) => id === inner.id)?.within).toBe(middle.within);
  expect(left.attributions.map(({ id }) => id)).not.toContain(middle.id);
});

test.each(loadCorpus().map(({ document }) => [document.id, document] as const))(
  "%s: each of its attributions can be dismissed; the others and all listed terms stay",
  (_id, document) => {
    const analysis = analyse(document);
    for (const one of analysis.attributions) {
      const { analysis: left, dropped } = without(analysis, dismissing(placeOf(one)));
      expect(dropped).toContain(one);
      const gone = new Set(dropped.map(({ id }) => id));
      expect(left.attributions.map(({ id }) => id)).toEqual(
        analysis.attributions.map(({ id }) => id).filter((id) => !gone.has(id)),
      );
      const found = new Set(listed(left));
      expect(listed(analysis).filter((place) => !found.has(place))).toEqual([]);
      expect(left.claims.every(({ attribution }) => attribution === null || !gone.has(attribution))).toBe(
        true,
      );
    }
  },
  120_000,
);
