import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, kwic, kwicOrders } from "#analysis";
import { sampler } from "../../analysis/kwic/sampler";
import { anyText } from "../support/arbitrary";
import { growth, LINEAR, timesTheCost } from "../support/cost";
import { documentOf } from "../support/read";
import { analysisOf } from "../support/reading";

const of = (id: string, text: string, outlet: string | null = null) =>
  analyse(documentOf(text, { id, outlet }));
const texts = [
  of("b", "The regime fell. Old regime forces left. A regime, said all.", "x"),
  of(
    "a",
    "Officials said the regime would fall. “The regime is brutal,” said Dana Reed. Their regime stays.",
    "y",
  ),
  of("c", "Nothing here.", "y"),
];
const places = (lines: ReturnType<typeof kwic>["lines"]) =>
  lines.map(({ document, span }) => `${document}${span.start}`);
const inOrder = places(kwic(texts, "regime").lines);

describe("order", () => {
  test("is that of the documents as given, and of the text", () => {
    expect(inOrder).toEqual(["b4", "b21", "b43", "a19", "a43", "a84"]);
  });
  test.each([
    ["left1", ["a", "old", "the", "the", "the", "their"]],
    ["left2", ["", "fall", "fell", "left", "reed", "said"]],
    ["right1", ["fell", "forces", "is", "said", "stays", "would"]],
    ["right2", ["", "all", "brutal", "fall", "left", "old"]],
  ] as const)("%s sorts by that word, then by those beyond it", (order, expected) => {
    const side = order.startsWith("left") ? "before" : "after";
    const keys = kwic(texts, "regime", { order }).lines.map((line) =>
      line[side].slice(Number(order.at(-1)) - 1),
    );
    expect(keys.map(([word = ""]) => word)).toEqual(expected);
    const joined = keys.map((key) => key.join(" "));
    expect(joined).toEqual(joined.toSorted());
  });
  test.each(kwicOrders)("%s holds every line once, and equal lines keep their order", (order) => {
    const twice = [...texts, of("d", texts[0]?.document.text ?? "")];
    const lines = kwic(twice, "regime", { order }).lines;
    expect(places(lines).toSorted()).toEqual(places(kwic(twice, "regime").lines).toSorted());
    for (const start of [4, 21, 43])
      expect(places(lines).indexOf(`b${start}`)).toBeLessThan(places(lines).indexOf(`d${start}`));
  });
});

describe("filters", () => {
  test("by voice", () => {
    for (const voice of ["direct", "indirect", "unattributed"] as const) {
      const lines = kwic(texts, "regime", { voices: [voice] }).lines;
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line.voice).toBe(voice);
    }
    expect(places(kwic(texts, "regime", { voices: ["direct"] }).lines)).toEqual(["a43"]);
    expect(kwic(texts, "regime", { voices: ["headline"] }).lines).toEqual([]);
  });
  test("by outlet; documents of other outlets are not counted as searched", () => {
    const { lines, found, rates } = kwic(texts, "regime", { outlets: ["y"] });
    expect(places(lines)).toEqual(["a19", "a43", "a84"]);
    expect(found).toBe(3);
    expect(rates.map(({ document, outlet, rate }) => [document, outlet, rate.count])).toEqual([
      ["a", "y", 3],
      ["c", "y", 0],
    ]);
    expect(kwic([of("n", "regime")], "regime", { outlets: ["y"] }).rates).toEqual([]);
  });
});

describe("a text in a language that is not read", () => {
  const french = analyse(documentOf("Le régime est tombé, dit le ministre.", { id: "f", language: "fr" }));
  test("is searched, but no voice is said, which is not the same as not attributed", () => {
    expect(kwic([french], "régime").lines).toMatchObject([{ keyword: "régime", voice: null }]);
    expect(kwic([french], "régime", { voices: ["unattributed"] }).lines).toEqual([]);
  });
});

describe("rates", () => {
  test("per 1,000 body words with an exact interval, 0 where nothing was found", () => {
    const long = of("l", `The regime fell. ${"They sat on a hill by the sea. ".repeat(20)}`);
    const [rate] = kwic([long], "regime").rates;
    expect(rate?.rate).toMatchObject({ count: 1, of: long.words, method: "exact Poisson" });
    expect(rate?.rate.value).toBeCloseTo(1000 / long.words, 9);
    expect(rate?.rate.interval?.[0]).toBeLessThan(rate?.rate.value ?? 0);
    expect(kwic([long], "zebra").rates[0]?.rate).toMatchObject({ value: 0, count: 0 });
  });
  test("null with a reason where the text is too short", () => {
    expect(kwic(texts, "regime").rates[0]?.rate).toMatchObject({
      value: null,
      interval: null,
      reason: "too short: 11 words",
    });
  });
});

describe("context", () => {
  test("has so many words, none for 0, all of the paragraph for many", () => {
    const left = (context: number) => kwic(texts, "brutal", { context }).lines[0]?.left;
    expect(left(0)).toBe("");
    expect(left(2)).toBe("regime is ");
    expect(left(99)).toBe("Officials said the regime would fall. “The regime is ");
  });
  test("stays in the paragraph and out of boilerplate", () => {
    const text = "Menu here.\n\nThe old regime fell.\n\nNew paragraph.";
    const [line] = kwic([of("p", text)], "regime").lines;
    expect([line?.left, line?.right]).toEqual(["The old ", " fell"]);
    const cut = "They fell. SHARE THIS. The regime rose.";
    const apart = { span: { start: 11, end: 22 }, rule: "menu", reason: "menu" };
    const [inner] = kwic([analyse(documentOf(cut, { boilerplate: [apart] }))], "regime").lines;
    expect(inner?.left).toBe("The ");
    expect(kwic([analyse(documentOf(cut, { boilerplate: [apart] }))], "share").lines).toEqual([]);
  });
});

describe("a sample", () => {
  const many = of("m", "A raid here. ".repeat(400));
  const drawn = (size: number, seed: number) =>
    places(kwic([many], "raid", { sample: { size, seed } }).lines);

  test("has so many lines, in the order of the documents; found says of how many", () => {
    const { lines, found } = kwic([many], "raid", { sample: { size: 25, seed: 1 } });
    expect([lines.length, found]).toEqual([25, 400]);
    const starts = lines.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
  test("is the same for a seed and differs between seeds", () => {
    expect(drawn(25, 7)).toEqual(drawn(25, 7));
    expect(drawn(25, 7)).not.toEqual(drawn(25, 8));
  });
  test("of more lines holds that of fewer; of as many as there are it is all", () => {
    for (const size of [0, 1, 10, 50]) expect(drawn(100, 3)).toEqual(expect.arrayContaining(drawn(size, 3)));
    expect(drawn(0, 3)).toEqual([]);
    expect(drawn(400, 3)).toEqual(places(kwic([many], "raid").lines));
    expect(drawn(9999, 3)).toHaveLength(400);
  });
  test("can be sorted", () => {
    const lines = kwic([many], "raid", { sample: { size: 5, seed: 2 }, order: "right1" }).lines;
    expect(places(lines).toSorted()).toEqual(drawn(5, 2).toSorted());
  });
  test("takes every item about equally often", () => {
    const times = new Array<number>(20).fill(0);
    for (let seed = 0; seed < 4000; seed += 1) {
      const draw = sampler<number>(5, seed * 7919);
      for (let item = 0; item < 20; item += 1) draw.add(item);
      for (const item of draw.items()) times[item] = (times[item] ?? 0) + 1;
    }
    // 1,000 of 4,000 expected, with a standard deviation of 27.
    for (const time of times) expect(Math.abs(time - 1000)).toBeLessThan(130);
  });
  test("is made of the numbers that are documented", () => {
    // Mulberry32 from seed 1 begins .6270739405881613, .002735721180215478, .5274470399599522.
    const draw = sampler<string>(1, 1);
    for (const item of ["first", "second", "third"]) draw.add(item);
    expect(draw.items()).toEqual(["second"]);
  });
});

describe("any text", () => {
  test("never makes it throw, and every line is in it", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("the regime", "*a*", "lemma:say", "و*"), (text, query) => {
        for (const { span, left, keyword, right } of kwic([of("t", text)], query).lines)
          expect(text.slice(span.start - left.length, span.end + right.length)).toBe(left + keyword + right);
      }),
      { numRuns: 100 },
    );
  });
  test("of 100,000 words is searched in time that grows with it", () => {
    const search = (sentences: number) => {
      const analysis = analysisOf("They saw the regime raid offices on a hill. ".repeat(sentences));
      return () => kwic([analysis], "the regime raid*", { context: 20 });
    };
    const [long, short] = [search(11_111), search(1_111)];
    expect(long().found).toBe(11_111);
    expect(timesTheCost(long, short)).toBeLessThan(LINEAR);
  });
  test("patterns of many stars over a word of a million letters end", () => {
    const search = (word: string) => kwic([analysisOf(`${word} end`)], `${"a*".repeat(90)}b`).lines;
    expect(search("a".repeat(1_000_000))).toEqual([]);
    expect(growth("a".repeat(1_000_000), search)).toBeLessThan(LINEAR);
  });
});
