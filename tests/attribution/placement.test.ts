import { describe, expect, test } from "vitest";
import { place, slotOf } from "../../analysis/shared/linear/placement";
import { generator } from "../../analysis/shared/linear/training/random";

const random = generator(17);
const some = (count: number): Int32Array => {
  const keys = new Set<number>();
  while (keys.size < count) keys.add(Math.floor(random() * 2 ** 26));
  return Int32Array.from(keys);
};

describe("the places of keys in a table", () => {
  test.each([1, 2, 3, 100, 5000, 60_000])(
    "%i keys have a slot each, in a table less than 2.2 times as large",
    (count) => {
      const keys = some(count);
      const placement = place(keys);
      const slots = Array.from(keys, (key) => slotOf(placement, key));
      const size = 2 ** (32 - placement.shift);
      expect(new Set(slots).size).toBe(count);
      expect(Math.max(...slots)).toBeLessThan(size);
      expect(size).toBeLessThanOrEqual(Math.max(2, count * 2.2));
    },
  );

  test("no keys have no slot, and any key still leads into the table", () => {
    const placement = place(new Int32Array(0));
    expect(slotOf(placement, 123)).toBeLessThan(2 ** (32 - placement.shift));
  });

  test("a key that comes twice is refused", () => {
    expect(() => place(Int32Array.of(7, 8, 7))).toThrow(
      "3 keys cannot be told apart; each may occur once only",
    );
  });
});
