import { describe, expect, it } from "vitest";
import { read } from "./read";

/** What the word list finds, part by part. */
const listedIn = (text: string) =>
  read(text)
    .flatMap(({ parts }) => parts)
    .filter(({ tier }) => tier === "lexicon");

const shape = (text: string) =>
  listedIn(text).map(({ entry, category, strength }) => ({ entry, category, strength }));

/** Puts the two names in place of A and B. */
const fill = (sentence: string, a: string, b: string): string =>
  sentence.replaceAll("{A}", a).replaceAll("{B}", b);

const sides = [
  ["Israel", "Iran"],
  ["Russia", "Ukraine"],
  ["India", "Pakistan"],
  ["Labour", "Reform"],
  ["Republicans", "Democrats"],
] as const;

const sentences = [
  "{A} condemned the brutal regime that {B} backs.",
  "The {A} raid was an unprovoked attack on {B}.",
  "{A} claims that {B} spreads propaganda.",
  "{B} is a terrorist state, {A} said.",
  "Forces of {A} massacred innocent civilians in {B}.",
  "The so-called government of {A} and its proxies threaten {B}.",
];

describe.each(sides)("%s and %s", (a, b) => {
  it.each(sentences)("exchanged in: %s", (sentence) => {
    const one = shape(fill(sentence, a, b));
    expect(one.length).toBeGreaterThan(0);
    expect(shape(fill(sentence, b, a))).toEqual(one);
  });
});

describe("both sides' words are listed, equally strong", () => {
  it.each([
    ["The pro-abortion lobby objected.", "The anti-choice lobby objected."],
    ["A climate denier spoke.", "A climate alarmist spoke."],
    ["The far-left party won.", "The far-right party won."],
    ["The radical left wants it.", "The radical right wants it."],
    ["Leftists blocked the road.", "Rightists blocked the road."],
    ["They met a terrorist.", "They met a freedom fighter."],
    ["The death tax ended.", "It was an apartheid wall."],
  ])("%s / %s", (one, other) => {
    const first = listedIn(one).map(({ strength }) => strength);
    expect(first).toHaveLength(1);
    expect(listedIn(other).map(({ strength }) => strength)).toEqual(first);
  });
});
