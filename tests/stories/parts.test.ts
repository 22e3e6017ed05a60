import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../analysis/shared/calendar";
import { alone, joined, likeness } from "../../analysis/stories/cluster";
import { storyFeatures } from "../../analysis/stories/features";
import { highest } from "../../analysis/stories/highest";
import { namesOf } from "../../analysis/stories/names";
import { queueOf } from "../../analysis/stories/queue";
import { rarityIn } from "../../analysis/stories/rarity";
import { numberOf } from "../../analysis/stories/terms";
import { product, sum, type Vector, vectorOf } from "../../analysis/stories/vectors";
import { wordsOf } from "../../analysis/stories/words";
import { article } from "./articles";

describe("words", () => {
  test.each([
    ["Quist’s F.B.I. file: 35,500 pages", ["quist", "s", "fbi", "file", "35,500", "pages"]],
    ["al-Haq, l'avocat", ["al", "haq", "l", "avocat"]],
    ["cafe\u0301 CAFÉ", ["café", "café"]],
    ["大坝x3裂", ["大", "坝", "x3", "裂"]],
    ["«Привет», 9/11.", ["привет", "9", "11"]],
    ["… — !", []],
    ["", []],
  ])("%j", (text, keys) => {
    expect(Array.from(wordsOf(text), ({ key }) => key)).toEqual(keys);
  });
  test("each has its place in the text; those set apart are left out", () => {
    const text = "Share this! Nine flats. Share this!";
    const apart = [{ span: { start: 0, end: 11 } }, { span: { start: 24, end: text.length } }];
    expect(Array.from(wordsOf(text, apart), ({ span }) => text.slice(span.start, span.end))).toEqual([
      "Nine",
      "flats",
    ]);
  });
  test("any text gives words in order without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const { span } of wordsOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("names", () => {
  const plain = "and so on ".repeat(6);
  test.each([
    ["Today Marta Quist spoke. Quist left with Anselm\nRode.", ["Today Marta Quist", "Quist", "Anselm Rode"]],
    ["The ships wait. They wait in the Velden estuary.", ["Velden"]],
    ["Nobody came.\n\nNobody spoke.", []],
  ])("%j", (text, names) => {
    const document = `${text} ${plain}`;
    expect(namesOf(document, [...wordsOf(document)])).toEqual(names);
  });
  test.each(["SHIPS WAIT IN THE BAY", "Der Hund frisst die Wurst und den Käse im Haus", ""])(
    "are not read where capitals mark none: %j",
    (text) => {
      expect(namesOf(text, [...wordsOf(text)])).toEqual([]);
    },
  );
});

describe("days", () => {
  test.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["1999-12-31", "2000-01-01", 1],
    ["2031-03-02", "2031-04-02", 31],
    ["1969-07-20", "2031-07-20", 62 * 365 + 15],
  ])("from %s to %s are %i days", (from, to, days) => {
    expect((dayOf(to) ?? 0) - (dayOf(from) ?? 0)).toBe(days);
  });
  test("a time of day does not matter", () => {
    expect(dayOf("2031-03-02T23:30:00Z")).toBe(dayOf("2031-03-02"));
  });
});

const vector = (entries: Readonly<Record<number, number>>): Vector => ({
  terms: Uint32Array.from(Object.keys(entries), Number),
  weights: Float32Array.from(Object.values(entries)),
});

describe("vectors", () => {
  test("rarity, by hand: of 8 passages counted, a word of both documents stands in 6, of one in 2", () => {
    // Each document is one and a half passages long, all of the lead: counted twice, 4 each.
    const filler = (word: string) => `${word} `.repeat(74);
    const features = [
      storyFeatures(article("a", null, null, `harbour ${filler("ship")}`)),
      storyFeatures(article("b", null, null, `harbour ${filler("port")}harbour`)),
    ];
    const rarity = rarityIn(features);
    expect(features.map(({ passages }) => passages)).toEqual([4, 4]);
    expect(rarity.of(numberOf("harbour"))).toBeCloseTo(Math.log(9 / 6), 6);
    expect(rarity.of(numberOf("ship"))).toBeCloseTo(Math.log(9 / 4), 6);
    expect([numberOf("harbour"), numberOf("ship"), numberOf("sea")].map(rarity.users)).toEqual([2, 1, 0]);
    const [a, b] = features.map((each) => vectorOf(each, rarity)) as [Vector, Vector];
    expect([...a.terms]).toEqual([numberOf("harbour")]);
    const harbour = (1 + Math.log(2)) * Math.log(9 / 6);
    expect(a.weights[0]).toBeCloseTo(harbour / Math.hypot(harbour, (1 + Math.log(4)) * Math.log(9 / 4)), 5);
    expect(product(a, b)).toBeCloseTo((a.weights[0] ?? 0) * (b.weights[0] ?? 0), 5);
  });
  test("product and sum, by hand", () => {
    const [a, b] = [vector({ 1: 1, 3: 2, 9: 4 }), vector({ 2: 5, 3: 3, 8: 1, 9: 1 })];
    expect([product(a, b), product(b, a)]).toEqual([10, 10]);
    const both = sum(a, b);
    expect([[...both.terms], [...both.weights]]).toEqual([
      [1, 2, 3, 8, 9],
      [1, 5, 5, 1, 5],
    ]);
    expect(product(vector({}), a)).toBe(0);
  });
  test("the product of sums is the sum of products, so the mean over all pairs is exact", () => {
    const entries = fc.dictionary(
      fc.nat(40).map((term) => `${term}`),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(entries, { minLength: 3, maxLength: 6 }), (given) => {
        const [first, ...rest] = given.map((each, index) =>
          alone(index, vector(each), index === 0 ? null : index * 2),
        );
        const group = rest.reduce((a, b) => joined(a, b, likeness(a, b, 7)));
        const pairs = rest.map((each) => likeness(each, first as typeof group, 7));
        expect(likeness(group, first as typeof group, 7)).toBeCloseTo(
          pairs.reduce((a, b) => a + b, 0) / rest.length,
          4,
        );
        const within = rest.flatMap((one, index) =>
          rest.slice(index + 1).map((other) => likeness(one, other, 7)),
        );
        expect(group.cohesion).toBeCloseTo(within.reduce((a, b) => a + b, 0) / within.length, 4);
      }),
    );
  });
});

describe("the queue and the highest", () => {
  test("come in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const queue = queueOf<number>((a, b) => a < b);
        for (const number of numbers) queue.put(number);
        const taken = numbers.map(() => queue.take());
        expect(taken).toEqual([...numbers].sort((a, b) => a - b));
        expect(queue.take()).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.nat(5), (numbers, most) => {
        const found = highest([...numbers.keys()], Float32Array.from(numbers), most);
        const ordered = [...numbers.keys()].sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b);
        expect(found).toEqual(ordered.slice(0, most));
      }),
    );
  });
});
