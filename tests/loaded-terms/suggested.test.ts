import { describe, expect, it } from "vitest";
import { categories } from "../../analysis/loaded-terms/lexicon";
import { ratingOf } from "../../analysis/loaded-terms/suggested/ratings";
import ratings from "../../analysis/loaded-terms/suggested/ratings.json";
import { fitCalibration } from "../../analysis/loaded-terms/training/calibration";
import { read } from "../support/read";

const terms = (text: string) => read(text).loadedTerms;
const suggested = (text: string) =>
  terms(text)
    .filter(({ tier }) => tier === "suggested")
    .map((term) => term.text);

describe("the suggested tier", () => {
  it.each([
    ["an adverb of blame", "The senator callously dismissed the families.", "callously"],
    ["a colouring verb", "Lawmakers lambasted the mayor over the contract.", "lambasted"],
    ["an insult", "The columnist called the minister a buffoon.", "buffoon"],
    ["praise as well", "She gave a dazzling speech to the council.", "dazzling"],
  ])("finds %s", (_, text, word) => {
    expect(terms(text).some((term) => term.text.includes(word))).toBe(true);
  });

  it.each([
    ["plain news", "The council met on Monday and adopted the minutes of its last session."],
    ["plain bad news", "Three people were killed when a bus left the road near the town, police said."],
    ["names", "Ms Savage met Mr Grim and Senator Brutal in the town of Dire."],
    ["figures", "Exports rose 3.2 % to 41.5 billion in the second quarter of 2019."],
  ])("leaves out %s", (_, text) => expect(suggested(text)).toEqual([]));

  it.each([
    ["The no-go plan of the council failed.", "no-go"],
    ["It was a fear-filled meeting of the council.", "fear-filled"],
    ["She gave a hate-filled speech to the council.", "hate-filled"],
  ])("marks a hyphened word whole: %s", (text, word) =>
    expect(terms(text).map((term) => term.text)).toContain(word),
  );

  it("leaves out what the list leaves out for what stands beside it", () => {
    expect(suggested("The legal regime of the strait was renewed.")).toEqual([]);
  });

  it("says that no list has it, how many coders would mark it, and why, in words", () => {
    const [term] = terms("She gave a dazzling speech to the council.").filter(
      ({ tier }) => tier === "suggested",
    );
    expect(term).toMatchObject({ entry: null, tier: "suggested" });
    expect(term?.because[0]).toMatch(
      /^suggested from coded examples, in no word list: coders would mark \d+ in 100 such words$/,
    );
    expect(term?.because.join("\n")).toMatch(/two raters gave the word \d+ of 10/);
  });

  it("gives every term a probability, and every sentence one", () => {
    const reading = read("The vile regime fell. The bus left at nine. He shamelessly lied.");
    expect(reading.loadedSentences).toHaveLength(reading.sentences.length);
    for (const p of [...reading.loadedSentences, ...reading.loadedTerms.map(({ score }) => score)])
      expect(p).toSatisfy((value: number) => value > 0 && value < 1);
    const [loaded, plain] = reading.loadedSentences;
    expect(loaded).toBeGreaterThan(plain as number);
  });

  it.each([
    ["Israel", "Palestine"],
    ["Republicans", "Democrats"],
    ["Russia", "Ukraine"],
    ["Labour", "Reform"],
  ])("scores alike when %s and %s change places", (a, b) => {
    const score = (one: string, other: string) =>
      read(`${one} callously dismissed the families whom ${other} had shelled.`).loadedTerms.map((term) => [
        term.text,
        term.score,
      ]);
    expect(score(a, b)).toEqual(score(b, a));
  });

  it.each([
    ["conservative", "liberal"],
    ["progressive", "conservative"],
  ])("reads the camps %s and %s as names", (a, b) => {
    const score = (camp: string) =>
      read(`The ${camp} party held a shameful rally in the square.`).loadedTerms;
    expect(score(a).map((term) => term.score)).toEqual(score(b).map((term) => term.score));
  });
});

describe("the ratings", () => {
  const words = ratings.groups.flatMap((group) => group.words.split(" "));

  it("list every word once, in a category of the lexicon, from 1 to 10", () => {
    expect(new Set(words).size).toBe(words.length);
    const known = categories.map(({ id }) => id);
    for (const { sum, category } of ratings.groups) {
      expect(known).toContain(category);
      expect(sum).toSatisfy((value: number) => Number.isInteger(value) && value >= 1 && value <= 10);
    }
  });

  it.each([
    ["thugs", "thug", "thug"],
    ["slammed", "slam", "slam"],
    ["shamefully", "shamefully", "shameful"],
  ])("lead from %s to the rating of its base", (form, lemma, base) => {
    expect(ratingOf(form, lemma)).not.toBeNull();
    expect(ratingOf(form, lemma)?.sum).toBeCloseTo(ratingOf(base, base)?.sum ?? 0, -1);
  });

  it("say nothing of plain words and of words nobody rated", () => {
    for (const word of ["table", "monday", "qwxyz"]) expect(ratingOf(word, word)).toBeNull();
  });
});

describe("calibration", () => {
  it("finds the slope and intercept that cases were made with", () => {
    const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));
    const cases = Array.from({ length: 401 }, (_, at) => {
      const sum = (at - 200) / 40;
      return { sum, share: logistic(0.7 * sum - 0.4), weight: 1 };
    });
    const { slope, intercept } = fitCalibration(cases);
    expect(slope).toBeCloseTo(0.7, 3);
    expect(intercept).toBeCloseTo(-0.4, 3);
  });
});
