import { describe, expect, test } from "vitest";
import type { Counts } from "../../analysis/comparison/counts";
import { typical } from "../../analysis/comparison/typical";

/**
 * The two worked examples that P. H. M. Wigderowitz prints for the method of Monroe et al. (fightin_words, 2019,
 * doi:10.5281/zenodo.2878792), to all digits: an uninformative prior of .05 a word, and an own prior of .001 for one
 * word. The texts are theirs, a pangram and a change of it.
 */
const counted = (text: string): Counts => {
  const terms = new Map<string, number>();
  for (const word of text.split(" ")) terms.set(word, (terms.get(word) ?? 0) + 1);
  return { terms, words: text.split(" ").length };
};
const FIRST = counted("the quick brown fox jumps over the lazy pig");
const SECOND = counted("the lazy purple pig jumps over the lazier donkey");
const LONG = counted(`the lazy purple pig jumps over the ${"very ".repeat(1000)}sleepy donkey`);

/** z of every word of both texts, for the first, with these occurrences of each word as the prior. */
function zOf(other: Counts, priorOf: (word: string) => number): Record<string, number> {
  const words = new Set([...FIRST.terms.keys(), ...other.terms.keys()]);
  const terms = new Map([...words].map((word) => [word, priorOf(word)]));
  const background = { terms, words: [...terms.values()].reduce((sum, one) => sum + one, 0) };
  const rows = [...typical([FIRST, other], { background, weight: "as counted", fewest: 1 })];
  return Object.fromEntries(rows.filter(({ index }) => index === 0).map(({ term, z }) => [term, z]));
}

const expectTable = (found: Record<string, number>, printed: Record<string, number>) => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(printed).sort());
  for (const [word, z] of Object.entries(printed)) expect(found[word], word).toBeCloseTo(z, 12);
};

describe("the figures that are published are reproduced", () => {
  test("eleven words, uninformative prior", () => {
    const own = 0.6894227886807968;
    expectTable(
      zOf(SECOND, () => 0.05),
      {
        ...{ the: 0, lazy: 0, pig: 0, jumps: 0, over: 0 },
        ...{ quick: own, brown: own, fox: own },
        ...{ purple: -own, lazier: -own, donkey: -own },
      },
    );
  });
  test("texts of 9 and 1,009 words, uninformative prior", () => {
    const [shared, own, theirs] = [3.4564380059373603, 1.7074955767167836, 0.3528670051726073];
    expectTable(
      zOf(LONG, () => 0.05),
      {
        ...{ the: 4.954523357120953, lazy: shared, pig: shared, jumps: shared, over: shared },
        ...{ quick: own, brown: own, fox: own },
        ...{ purple: theirs, sleepy: theirs, donkey: theirs, very: -2.2144429606255946 },
      },
    );
  });
  test("the same with an own prior that pulls one word to 0", () => {
    const [shared, own, theirs] = [3.4605672465974453, 1.7087406001344665, 0.3539801999989518];
    expectTable(
      zOf(LONG, (word) => (word === "very" ? 0.001 : 0.05)),
      {
        ...{ the: 4.961066225017743, lazy: shared, pig: shared, jumps: shared, over: shared },
        ...{ quick: own, brown: own, fox: own },
        ...{ purple: theirs, sleepy: theirs, donkey: theirs, very: -0.4368846171934332 },
      },
    );
  });
});
