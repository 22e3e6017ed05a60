import { describe, expect, test } from "vitest";
import { inOrder } from "../../app/cli/in-order";

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function* numbers(upTo: number, asked: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < upTo; number += 1) {
    asked.push(number);
    yield number;
  }
}

const all = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const gathered: T[] = [];
  for await (const value of values) gathered.push(value);
  return gathered;
};

describe("tasks run at a time", () => {
  test.each([1, 2, 3, 20])("%i: outputs come in the order of the inputs", async (width) => {
    let under = 0;
    let most = 0;
    const run = async (number: number): Promise<number> => {
      under += 1;
      most = Math.max(most, under);
      await later((number * 7) % 5);
      under -= 1;
      return number;
    };
    expect(await all(inOrder(numbers(12), run, width))).toEqual([...Array(12).keys()]);
    expect(most).toBe(Math.min(width, 12));
  });

  test.each([1, 3])("%i: no more inputs are asked for than there is room for", async (width) => {
    const asked: number[] = [];
    for await (const output of inOrder(numbers(100, asked), async (number) => number, width)) {
      await later(1);
      expect(asked.length).toBeLessThanOrEqual(output + 1 + width);
      if (output === 20) break;
    }
  });

  test("an output does not wait for the next input", async () => {
    async function* stuck(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const outputs = inOrder(stuck(), async (number) => number, 4);
    expect(await outputs.next()).toEqual({ value: 1, done: false });
  });

  test("the source is closed when nobody wants more", async () => {
    let closed = false;
    async function* source(): AsyncGenerator<number> {
      try {
        yield* numbers(10);
      } finally {
        closed = true;
      }
    }
    for await (const _ of inOrder(source(), async (number) => number, 1)) break;
    expect(closed).toBe(true);
  });

  test("no input, no output", async () => {
    expect(await all(inOrder(numbers(0), async (number) => number, 2))).toEqual([]);
  });
});
