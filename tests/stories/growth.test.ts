import { describe, expect, test } from "vitest";
import { type ReusePrints, reuse, reusePrints, type StoryDocument, stories, storyFeatures } from "#analysis";
import { cpuCost, growth, LINEAR, timesTheCost } from "../support/cost";
import { manyDocuments } from "./many";

const documents = manyDocuments(4000);

/** By how much the cost grows from a quarter of the items to all of them. */
function fourfold<Item>(items: readonly Item[], run: (some: readonly Item[]) => unknown): number {
  run(items.slice(0, 300));
  const quarter = cpuCost(() => run(items.slice(0, items.length / 4)), 2);
  return cpuCost(() => run(items), 2) / quarter;
}

describe("many documents", { timeout: 240_000 }, () => {
  test("are grouped by their events", () => {
    const found = stories(documents.slice(0, 2000).map(storyFeatures));
    const right = found.filter(
      ({ documents: own }) => own.length === 4 && new Set(own.map((id) => id.split(" ")[0])).size === 1,
    );
    expect(right.length).toBeGreaterThan(0.95 * 500);
  });
  test("four times as many take about four times as long to group, far from sixteen", () => {
    expect(fourfold(documents.map(storyFeatures), (some) => stories(some))).toBeLessThan(7);
  });
  test("and to search for re-use, though they all print one notice", () => {
    const notice =
      "This text may be printed anew by those who name its author and change nothing of what it says. ";
    const printed = documents.map((each) => ({ ...each, text: `${notice}${notice}${each.text}` }));
    const prints = printed.map(reusePrints);
    const run = (some: readonly ReusePrints[]) => reuse(some, (index) => printed[index] as StoryDocument);
    expect(fourfold(prints.slice(0, 2000), run)).toBeLessThan(7);
  });
  test("one long document takes no longer than the words that are read of it", () => {
    const [first] = documents as [StoryDocument];
    const long = { ...first, text: `${first.text} `.repeat(3000) };
    const tenth = { ...first, text: `${first.text} `.repeat(300) };
    expect(
      timesTheCost(
        () => storyFeatures(long),
        () => storyFeatures(tenth),
      ),
    ).toBeLessThan(5);
    const prints = (text: string) => reusePrints({ ...first, text });
    expect(growth("ab ".repeat(200_000), prints)).toBeLessThan(LINEAR);
  });
});
