import { expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import { analysisOf, at, attribution, quotation } from "../support/reading";
import { left, pairs, right } from "./alignment-texts";

test("a shared quotation shows the fragments that each chose, and how it introduces them", () => {
  const texts = [
    "Ann Lee warned: “it is a reckless gamble with other lives, and we pay”.",
    "the plan, “a reckless gamble with other lives”, fell.",
  ] as const;
  const analyses = texts.map((text, index) => {
    const [marked = ""] = /“.*”/.exec(text) ?? [];
    const span = at(text, marked);
    const said = index === 0 ? [attribution("a1", [span], "Ann Lee")] : [];
    return analysisOf(
      `${text}\n${index === 0 ? left : right}`,
      { id: `d${index}` },
      { quotations: [quotation("q1", span)], attributions: said },
    );
  });
  expect(compare(analyses).alignments[0]?.quoted).toEqual([
    {
      document: "d0",
      span: at(texts[0], "“it is a reckless gamble with other lives, and we pay”"),
      attribution: "a1",
      source: "Ann Lee",
      cue: "said",
    },
    {
      document: "d1",
      span: at(texts[1], "“a reckless gamble with other lives”"),
      attribution: null,
      source: null,
      cue: null,
    },
  ]);
});

test("text that one takes from the other is shown as re-used, with the words that changed", () => {
  const one = "nine ferries left port before dawn carrying salt and medicine and bread north.";
  const other = "nine rusty ferries left port before dawn carrying salt and blankets and bread north.";
  const [found] = pairs(one, other);
  expect(found?.reused).toEqual([
    { document: "a", span: at(`${left}\n${one}`, one), changed: [at(`${left}\n${one}`, "medicine")] },
    {
      document: "b",
      span: at(`${right}\n${other}`, other),
      changed: [at(`${right}\n${other}`, "rusty"), at(`${right}\n${other}`, "blankets")],
    },
  ]);
});

test("what both quote and nothing else is no re-use", () => {
  const words = "“nine ferries left port before dawn carrying medicine and bread north”";
  expect(pairs(`she said ${words}.`, `he heard ${words}.`)[0]?.reused).toEqual([]);
});
