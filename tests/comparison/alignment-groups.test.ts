import { expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import { analysisOf, at } from "../support/reading";
import { filler, left, pairs, right } from "./alignment-texts";

test("sentences that go on alike in both are one passage, up to four", () => {
  const words = "amber birch cedar dune elm fern gorse hazel iris juniper kelp larch moss nettle oak pine";
  const sentences = Array.from({ length: 6 }, (_, index) =>
    words
      .split(" ")
      .slice(0, 6)
      .map((word) => `${word}${index}`)
      .join(" "),
  ).map((sentence) => `${sentence}.`);
  const found = pairs(sentences.join("\n"), sentences.join("\n"));
  expect(found.map(({ passages }) => passages[0]?.span)).toEqual([
    at(`${left}\n${sentences.join("\n")}`, sentences.slice(0, 4).join("\n")),
    at(`${left}\n${sentences.join("\n")}`, sentences.slice(4).join("\n")),
  ]);
});

test("three documents make one thread where every two are paired", () => {
  const list = "offices of Amber House, Bell Tower, Cedar Works and Dunes Trust were closed.";
  const texts = [left, right, filler(["Quito", "Riga", "Sofia", "Turin"])];
  const found = compare(
    texts.map((text, index) => analysisOf(`${text}\n${list}`, { id: `d${index}` })),
  ).alignments;
  expect(found).toHaveLength(1);
  expect(found[0]?.passages.map(({ document }) => document)).toEqual(["d0", "d1", "d2"]);
});

test("a third document joins a strong thread by weak likenesses to both, not by one alone", () => {
  const sentences = [
    "nine ferries brought brine, candles and kelp to starving villagers.",
    "nine ferries brought brine, candles and kelp to starving villagers on a Friday.",
  ];
  const third = (own: string) =>
    compare(
      [
        `${left}\n${sentences[0]}`,
        `${right}\n${sentences[1]}`,
        `${filler(["Quito", "Riga", "Sofia", "Turin"])}\n${own}`,
      ].map((text, index) => analysisOf(text, { id: `d${index}`, date: "2024-05-10" })),
    )
      .alignments.filter(({ strength }) => strength === "strong")
      .map(({ passages }) => passages.map(({ document }) => document));
  expect(third("old villagers were given candles by strangers who slept beside boats all week.")).toEqual([
    ["d0", "d1", "d2"],
  ]);
  expect(third("old villagers slept beside tents all week.")).toEqual([["d0", "d1"]]);
});
