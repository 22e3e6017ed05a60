import { describe, expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import { analysisOf, at } from "../support/reading";
import { left, pairs, right, sameWeek } from "./alignment-texts";

describe("passages are paired", () => {
  test.each([
    [
      "strongly by a list of names",
      "offices of Amber House, Bell Tower, Cedar Works and Dunes Trust were closed.",
      "they are Dunes Trust, Cedar Works, Bell Tower and Amber House.",
      "strong",
      /^shared list of names: Amber House, Bell Tower, Cedar Works and Dunes Trust$/,
    ],
    [
      "strongly by a quotation in both",
      "she called it “a reckless gamble with other lives” at once.",
      "it was “a reckless gamble with other lives”.",
      "strong",
      /^shared words: “a reckless gamble with other lives”$/,
    ],
    [
      "strongly by a long run of words outside quotation marks",
      "while some waited, nine ferries left port before dawn carrying medicine north.",
      "nine ferries left port before dawn carrying medicine north, we hear.",
      "strong",
      /nine ferries left port/,
    ],
    [
      "weakly by two names in the same week",
      "we met Ann Lee beside Bo Chan.",
      "then Bo Chan rang Ann Lee.",
      "weak",
      /^both name Ann Lee and Bo Chan$/,
    ],
    [
      "weakly by two names in the same week, one of them written in two ways",
      "we met al - Nur beside Bo Chan.",
      "then Bo Chan rang Al Nur.",
      "weak",
      /^both name Al Nur and Bo Chan$/,
    ],
    [
      "strongly by a name and a figure",
      "there Ann Lee counted 3,512 crates.",
      "some 3,512 boxes, says Ann Lee.",
      "strong",
      /^both give 3,512$/,
    ],
    [
      "strongly by a figure that one of them rounds",
      "before noon the storm tore slates off 4,180 roofs.",
      "slates fell off four thousand roofs.",
      "strong",
      /^both give 4,180 \(four thousand\)$/,
    ],
    [
      "strongly by rare words alone",
      "an anchor rusts in brine.",
      "brine makes any anchor rust.",
      "strong",
      /^both use “anchor”, “rusts” and “brine”$/,
    ],
    [
      "strongly by a few quoted words of a longer quotation",
      "“it was a day of cheap theatre, and nobody laughed”, she told them.",
      "guards had come for “cheap theatre”, they hear.",
      "strong",
      /“cheap” and “theatre”$/,
    ],
  ])("%s", (_, a, b, strength, because) => {
    const [found, ...rest] = pairs(a, b, sameWeek);
    expect(rest).toEqual([]);
    expect(found?.strength).toBe(strength);
    expect(found?.because.join("\n")).toMatch(new RegExp(because, "m"));
    expect(found?.passages).toEqual([
      { document: "a", span: at(`${left}\n${a}`, a) },
      { document: "b", span: at(`${right}\n${b}`, b) },
    ]);
    expect(found?.label).not.toBe("");
  });
});

describe("passages are not paired", () => {
  test.each([
    [
      "on topic words alone",
      "the minister told the council",
      "the council told the minister about the harbour.",
    ],
    ["on one rare word", "an anchor fell from the quay.", "they sold the anchor last."],
    ["on a compound, which is one thing", "an owl nested in the wheel house.", "a wheel house burned."],
    ["on one rare name", "here Ann Lee slept.", "once Ann Lee sang."],
    [
      "on a quoted set phrase of few words",
      "a banner praised the “rule of law” above bowls of soup.",
      "pigeons ignore the “rule of law” while bakers sleep.",
    ],
    ["on days and months", "on Monday we rested in October.", "a bell rang one Monday of October."],
    ["on nothing", "an anchor rusts.", "a bell rang."],
  ])("%s", (_, a, b) => {
    expect(pairs(a, b, sameWeek)).toEqual([]);
  });

  test("on two names alone, where no dates say that they tell of one event", () => {
    expect(pairs("we met Ann Lee beside Bo Chan.", "then Bo Chan rang Ann Lee.")).toEqual([]);
  });

  test("twice in one document: only the best partner both ways", () => {
    const list = "offices of Amber House, Bell Tower and Cedar Works and Dunes Trust were closed.";
    const found = pairs(`${list}\nlater Amber House and Bell Tower reopened.`, list);
    expect(found).toHaveLength(1);
    expect(found[0]?.passages[0]?.span).toEqual(at(`${left}\n${list}`, list));
  });
});

test("figures that differ make a pair at most weak, and it says so", () => {
  const names = "Amber House, Bell Tower, Cedar Works and Dunes Trust";
  const same = pairs(`some 24 members of ${names} wrote.`, `a letter by 24 people of ${names}.`);
  const other = pairs(`some 24 members of ${names} wrote.`, `a letter by 17 people of ${names}.`);
  expect(same[0]?.strength).toBe("strong");
  expect(other[0]?.strength).toBe("weak");
  expect(other[0]?.because).toContain("figures differ: 24 and 17");
});

test("a name is as common as its commonest part alone: a president named everywhere pairs nothing", () => {
  const everywhere = left.replaceAll("minister", "cabinet of Lee");
  const found = compare([
    analysisOf(`${everywhere}\nAnn Lee met Bo Chan.`, { id: "a" }),
    analysisOf(`${right}\nwe saw Ann Lee with Bo Chan.`, { id: "b" }),
  ]).alignments;
  expect(found).toEqual([]);
});

test("names that recur through both texts pair nothing, though three stand together", () => {
  const names = ["Ann Lee, Bo Chan and Cy Moss slept.", "Cy Moss, Bo Chan or Ann Lee sang."];
  const all = [left, right].map((text, index) => {
    const recurring = Array.from({ length: 5 }, () => names[index]);
    return analysisOf([text, text, text, text, ...recurring].join("\n"), { id: `d${index}` });
  });
  expect(compare(all).alignments).toEqual([]);
});
