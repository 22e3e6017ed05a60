import { expect, test } from "vitest";
import { BATCH, pace, paced } from "../../corpus/store";

/** Keeps the machine busy for so many milliseconds. */
function work(milliseconds: number): number {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return milliseconds;
}

test("a piece is followed by a rest as long, and gives what the work gives", async () => {
  const start = performance.now();
  expect(await paced(() => work(60))).toBe(60);
  // Timers may end a millisecond early.
  expect(performance.now() - start).toBeGreaterThanOrEqual(118);
});

test("pieces become smaller where they take long, and grow again to the largest", async () => {
  const going = pace();
  expect(going.size).toBe(BATCH);
  await going.piece(() => work(200));
  expect(going.size).toBeLessThanOrEqual(13);
  await going.piece(() => work(2000));
  expect(going.size).toBe(5);
  // On a busy machine a short piece may take long by chance, and the next are smaller again.
  while (going.size < BATCH) await going.piece(() => {});
  expect(going.size).toBe(BATCH);
});

test("a piece that fails ends the work with its error", async () => {
  await expect(
    paced(() => {
      throw new Error("the disk is full");
    }),
  ).rejects.toThrow("the disk is full");
});
