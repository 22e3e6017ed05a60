import { expect, test } from "vitest";
import { keptStrings } from "../../app/.server/stills/kept";

test("gives back what was kept, and of one key the latest", () => {
  const kept = keptStrings(1000);
  kept.set("a", "1");
  kept.set("a", "2");
  expect(kept.get("a")).toBe("2");
  expect(kept.get("b")).toBeUndefined();
});

test("drops what was not used for the longest time", () => {
  const kept = keptStrings(3 * 2 * 10);
  for (const key of ["a", "b", "c"]) kept.set(key, "x".repeat(9));
  kept.get("a");
  kept.set("d", "x".repeat(9));
  expect(["a", "b", "c", "d"].map((key) => kept.get(key) !== undefined)).toEqual([true, false, true, true]);
});

test("makes room for a long one at the cost of several", () => {
  const kept = keptStrings(3 * 2 * 10);
  for (const key of ["a", "b", "c"]) kept.set(key, "x".repeat(9));
  kept.set("d", "x".repeat(19));
  expect(["a", "b", "c", "d"].map((key) => kept.get(key) !== undefined)).toEqual([false, false, true, true]);
});

test("does not keep what alone is too long, nor what it was to take the place of", () => {
  const kept = keptStrings(20);
  kept.set("a", "x");
  kept.set("a", "x".repeat(10));
  expect(kept.get("a")).toBeUndefined();
});

test("counts a key that is set again once", () => {
  const kept = keptStrings(2 * 2 * 10);
  for (let round = 0; round < 5; round += 1) kept.set("a", "x".repeat(9));
  kept.set("b", "x".repeat(9));
  expect(kept.get("a")).toBeDefined();
});
