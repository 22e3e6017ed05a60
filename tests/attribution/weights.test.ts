import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Models, models } from "../../analysis/attribution/models";
import { keyOf } from "../../analysis/shared/linear/hash";
import { letterOf, valuesOf } from "../../analysis/shared/linear/letters";
import { pack, quantise } from "../../analysis/shared/linear/training/pack";
import { generator } from "../../analysis/shared/linear/training/random";
import { scoreOf, sumsOf, unpack } from "../../analysis/shared/linear/weights";
import { classesOf } from "../../analysis/shared/word-classes/index";
import { cpuCost } from "../support/cost";

const DATA = resolve(import.meta.dirname, "../../analysis/attribution/data");

describe("weights as text", () => {
  test("every value has a letter of its own and is read back", () => {
    const values = Array.from({ length: 255 }, (_, index) => index - 127);
    const letters = values.map(letterOf);
    expect(new Set(letters).size).toBe(values.length);
    expect([...valuesOf(letters.join(""))]).toEqual(values);
    expect(JSON.parse(JSON.stringify(letters.join("")))).toBe(letters.join(""));
  });

  test("packed weights are read back, whatever their keys", () => {
    const random = generator(3);
    const keys = Int32Array.from(new Set(Array.from({ length: 500 }, () => Math.floor(random() * 2 ** 26))));
    const rows = Float32Array.from({ length: keys.length * 13 }, () => random() * 2 - 1);
    const weights = quantise({ keys, rows, width: 13, transitions: new Float32Array(169) }, 400, 0.02);
    const back = unpack(JSON.parse(JSON.stringify(pack(weights))));
    expect(back.keys).toEqual(weights.keys);
    expect(back.rows).toEqual(weights.rows);
    expect(back.cells).toEqual(weights.cells);
    expect(weights.keys.length).toBe(400);
  });
});

describe("sums of weights", () => {
  const features = [keyOf(1, 5), keyOf(1, 6), keyOf(2, 5, 7)];
  const one = (values: readonly number[], chain: boolean) =>
    quantise(
      {
        keys: Int32Array.from(features),
        rows: Float32Array.from(values, (value) => value * 0.02),
        width: values.length / features.length,
        transitions: new Float32Array(chain ? 169 : 0),
      },
      10,
      0.02,
    );

  test("a single score adds the weights of the features it has, others count nothing", () => {
    const weights = one([100, -127, 3], false);
    expect(scoreOf(weights, (sink) => sink.add(1, 5))).toBeCloseTo(2);
    expect(
      scoreOf(weights, (sink) => {
        sink.add(1, 6);
        sink.add(2, 5, 7);
        sink.add(3, 9);
      }),
    ).toBeCloseTo(-2.48);
    expect(scoreOf(weights, () => {})).toBe(0);
  });

  test("rows of a chain count as differences to the first label, each position for itself", () => {
    const row = (first: number) =>
      Array.from({ length: 13 }, (_, label) => (label === 0 ? first : label * 5));
    const weights = one([...row(4), ...row(-3), ...row(0)], true);
    const sums = sumsOf(weights, 2, (at, sink) => {
      sink.add(1, 5);
      if (at === 1) sink.add(1, 6);
    });
    expect([...sums]).toEqual([
      ...Array.from({ length: 12 }, (_, index) => (index + 1) * 5 - 4),
      ...Array.from({ length: 12 }, (_, index) => (index + 1) * 10 - 1),
    ]);
  });

  test("many features do not run into each other's sums", () => {
    const weights = one([127, -127, 127], false);
    const score = scoreOf(weights, (sink) => {
      for (let count = 0; count < 200; count += 1) sink.add(1, count % 2 ? 5 : 6);
    });
    expect(score).toBeCloseTo(0);
  });
});

describe("the shipped weights", () => {
  test("take at most 3 MB compressed, word classes and counts included", { timeout: 60_000 }, () => {
    const sizes = readdirSync(DATA)
      .filter((name) => name.endsWith(".json"))
      .map((name) => gzipSync(readFileSync(resolve(DATA, name)), { level: 9 }).length);
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(3 * 2 ** 20);
  });

  test("are unpacked once, at no more than sixty times the cost of counting their letters", () => {
    const files = readdirSync(DATA).map((name) => readFileSync(resolve(DATA, name), "utf8"));
    const counted = cpuCost(() => files.map(lettersIn), 3);
    const first: Models[] = [];
    const unpacked = cpuCost(() => {
      first.push(models());
      classesOf([]);
    });
    expect(models()).toBe(first[0]);
    expect(unpacked).toBeLessThan(60 * counted);
  });
});

/** How often each letter stands in a text. */
function lettersIn(text: string): Uint32Array {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < text.length; at += 1) (counts[text.charCodeAt(at)] as number) += 1;
  return counts;
}
