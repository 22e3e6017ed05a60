import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureById, pooledScore, type RatioSums, summed } from "../../analysis";
import { mulberry32, poissonInterval, ratioInterval, wilsonInterval } from "../../analysis/shared/statistics";
import { studentQuantile } from "../../analysis/shared/statistics/student";

const measure = (id: string) => measureById(id) as NonNullable<ReturnType<typeof measureById>>;
const rate = measure("loaded");
const share = measure("words.attributed");

type Pair = readonly [count: number, of: number];

const sumsOf = (pairs: readonly Pair[]): RatioSums =>
  summed(
    pairs.map(([count, of]) => ({
      ...{ documents: 1, count, of },
      ...{ countSquared: count ** 2, ofSquared: of ** 2, product: count * of },
    })),
  );

test.each([
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [29, 2.045],
  [120, 1.98],
])("Student's t at 97.5 %% with %d degrees of freedom is %d, as printed in tables", (degrees, printed) => {
  expect(studentQuantile(degrees)).toBeCloseTo(printed, 2);
});

test("the variance from sums is that of the residuals of each document", () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 50, max: 2000 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 5, maxLength: 30 }), (pairs) => {
      const sums = sumsOf(pairs);
      const interval = ratioInterval(sums, "log");
      if (sums.count === 0) return expect(interval).toBeNull();
      const ratio = sums.count / sums.of;
      const residuals = pairs.reduce((all, [count, of]) => all + (count - ratio * of) ** 2, 0);
      const n = pairs.length;
      const error = Math.sqrt((residuals / sums.of ** 2) * (n / (n - 1)));
      if (error < 1e-6 * ratio) return;
      const reach = (studentQuantile(n - 1) * error) / ratio;
      expect(interval?.[0]).toBeCloseTo(ratio * Math.exp(-reach), 8);
      expect(Math.log((interval?.[1] ?? 0) / ratio)).toBeCloseTo(reach, 6);
    }),
  );
});

test("the ends of a share stay between 0 and 1, those of a rate above 0, around the value", () => {
  const pair = fc
    .integer({ min: 1, max: 500 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 5, maxLength: 40 }), (pairs) => {
      const { value, interval } = pooledScore(share, sumsOf(pairs));
      const [low, high] = interval as readonly [number, number];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual((value as number) + 1e-12);
      expect(high).toBeGreaterThanOrEqual((value as number) - 1e-12);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test("without a spread between documents the interval is that of the count", () => {
  const none = Array.from({ length: 6 }, (): Pair => [0, 500]);
  expect(pooledScore(rate, sumsOf(none)).interval?.[1]).toBeCloseTo(poissonInterval(0)[1] / 3);
  expect(pooledScore(share, sumsOf(none))).toMatchObject({ value: 0, interval: wilsonInterval(0, 6) });
  const same = Array.from({ length: 6 }, (): Pair => [3, 300]);
  expect(pooledScore(rate, sumsOf(same)).method).toBe("exact Poisson");
  expect(pooledScore(rate, sumsOf(same)).interval).toEqual(
    poissonInterval(18).map((end) => (end / 1800) * 1000),
  );
  const all = Array.from({ length: 6 }, (): Pair => [10, 10]);
  expect(pooledScore(share, sumsOf(all))).toMatchObject({ value: 1, interval: wilsonInterval(6, 6) });
});

test("fewer than five documents have a value and no interval, too few words or nothing have neither", () => {
  const four = sumsOf([
    [1, 300],
    [2, 300],
    [3, 300],
    [4, 300],
  ]);
  expect(pooledScore(rate, four)).toMatchObject({ interval: null, method: "too few documents" });
  expect(pooledScore(rate, four).value).toBeCloseTo(10 / 1.2);
  expect(pooledScore(rate, sumsOf([[1, 20]])).value).toBeNull();
  expect(pooledScore(share, sumsOf([]))).toMatchObject({ value: null, count: 0, of: 0 });
});

/** A draw of a Poisson variable, by multiplying chances. */
function poisson(mean: number, chance: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = chance(); product > limit; product *= chance()) count += 1;
  return count;
}

describe("where documents differ more than chance lets them", () => {
  /** Documents whose own rates lie far apart, as those of real outlets do: half of them at a third of the other half. */
  function drawn(documents: number, chance: () => number): Pair[] {
    return Array.from({ length: documents }, () => {
      const words = 200 + Math.floor(chance() * 800);
      return [poisson((words / 1000) * (chance() < 0.5 ? 5 : 15), chance), words];
    });
  }

  /** How often of 1,000 draws the interval holds the true rate, 10 per 1,000 words. */
  function held(
    documents: number,
    intervalOf: (sums: RatioSums) => readonly [number, number] | null,
  ): number {
    let at = 0;
    const chance = () => mulberry32(documents, at++);
    let hits = 0;
    for (let run = 0; run < 1000; run += 1) {
      const [low = 0, high = 0] = intervalOf(sumsOf(drawn(documents, chance))) ?? [];
      if (low <= 10 && 10 <= high) hits += 1;
    }
    return hits / 1000;
  }

  test.each([8, 20, 60, 200])(
    "of %d documents the interval holds the true rate about 95 times of 100",
    (documents) => {
      const share95 = held(documents, (sums) => pooledScore(rate, sums).interval);
      expect(share95).toBeGreaterThan(0.92);
      expect(share95).toBeLessThan(0.98);
    },
  );

  test("one that takes all terms as independent holds it far less often", () => {
    const poissonOnly = held(60, ({ count, of }) => {
      const [low, high] = poissonInterval(count);
      return [(low / of) * 1000, (high / of) * 1000];
    });
    expect(poissonOnly).toBeLessThan(0.9);
  });
});
