import { describe, expect, test } from "vitest";
import { actsOf } from "../../analysis/comparison/alignment/acts";
import { type Figure, figuresOf, rounded } from "../../analysis/comparison/alignment/figures";
import { nearness } from "../../analysis/comparison/alignment/likeness";
import { namesOf, saidOf, sureNames, whoOf } from "../../analysis/comparison/alignment/names";
import { descriptionsOf, holdersOf, officesOf, personsIn } from "../../analysis/comparison/alignment/offices";
import { atLarge } from "../../analysis/comparison/alignment/rarity";
import { common } from "../../analysis/comparison/alignment/reuse";
import { speakersIn, speakersOf } from "../../analysis/comparison/alignment/speakers";
import { rootOf, stemsOf, wordsOf } from "../../analysis/comparison/alignment/words";
import { analyse } from "../../analysis/pipeline";
import { analysisOf, at, attribution } from "../support/reading";

/** The tokens of a sentence as the program reads it. */
const read = (text: string) => analyse(analysisOf(text).document).tokens;

describe("figures, with what they count", () => {
  test.each([
    ["some 4,200 people fled", [[4200, "peopl"]]],
    ["four thousand people fled", [[4000, "peopl"]]],
    ["records of 2.3 million patients were taken", [[2_300_000, "patien"]]],
    ["a fine of up to 4 per cent of turnover", [[4, "%"]]],
    ["17 UN rapporteurs agreed", [[17, "rappor"]]],
    ["two hundred thousand crowns", [[200_000, "crown"]]],
    ["three hundred and forty cows", [[340, "cow"]]],
    ["sixty-four families sued", [[64, "famili"]]],
    [
      "forty boxes, and two",
      [
        [40, "box"],
        [2, null],
      ],
    ],
    [
      "two and sixty thousand cows",
      [
        [2, null],
        [60_000, "cow"],
      ],
    ],
    ["one of them left", []],
    ["1".repeat(60), []],
  ])("%s", (text, wanted) => {
    expect(figuresOf(read(text)).map(({ value, unit }) => [value, unit])).toEqual(wanted);
  });
  test("a year counts nothing", () => {
    expect(figuresOf(read("It began in 2019."))).toEqual([
      { value: 2019, text: "2019", unit: null, year: true },
    ]);
  });
  const figure = (value: number): Figure => ({ value, text: "", unit: null, year: false });
  test.each([
    [4200, 4000, true],
    [4600, 4000, false],
    [35_500, 35_000, false],
    [18_000, 11_500, false],
    [43_350, 43_000, true],
    [64, 60, true],
    [24, 20, false],
    [12_000, 10_000, false],
    [12, 10, false],
    [0, 0, false],
  ])("%i and %i are one number, rounded: %s", (a, b, wanted) => {
    expect(rounded(figure(a), figure(b))).toBe(wanted);
    expect(rounded(figure(b), figure(a))).toBe(wanted);
  });
});

describe("words that say who", () => {
  test.each([
    ["We met outgoing economic adviser Larry Summers there.", "outgoing economic adviser Larry Summers"],
    [
      "We met Larry Summers, the outgoing chairman of the council, there.",
      "Larry Summers the outgoing chairman of the council",
    ],
    ["We met the minister of works, Ada Brunn, there.", "the minister of works Ada Brunn"],
    ["We met nobody there.", ""],
  ])("%s", (text, wanted) => {
    const tokens = read(text);
    const who = whoOf(tokens, sureNames(namesOf(text, tokens)));
    expect(
      tokens
        .filter((_, index) => who[index])
        .map((token) => token.text)
        .join(" "),
    ).toBe(wanted);
  });
});

describe("offices", () => {
  const offices = (text: string) => {
    const tokens = read(text);
    return officesOf(tokens, saidOf(tokens, sureNames(namesOf(text, tokens))), personsIn(tokens));
  };
  /** Whom the last description of a text means. */
  const holder = (said: string, means: string) => {
    const tokens = read(means);
    const found = descriptionsOf(tokens, personsIn(tokens)).map(holdersOf(offices(said)));
    return found.find((each) => each !== null) ?? null;
  };
  const both = "We met the minister of works, Ada Brunn. Then Jon Rehn, the prime minister, spoke.";
  test.each([
    ["after a name", "Then Jon Rehn, the prime minister, spoke.", "They saw the prime minister.", "rehn"],
    ["before a name", "We met the minister of works, Ada Brunn.", "They saw the works minister.", "brunn"],
    ["as a title", "Then Judge Ann Lee spoke.", "They saw the judge.", "lee"],
    ["once held", "We met the former mayor, Ann Lee.", "They saw the mayor.", "lee"],
    ["one of two by what is added", both, "They saw the minister of works.", "brunn"],
    ["of two, not told which", both, "They saw the minister.", null],
    ["several of a kind", "We met the engineer, Ann Lee.", "They saw the engineers.", null],
    ["another of the kind", "We met the engineer, Ann Lee.", "They saw another engineer.", null],
    ["with what nobody said", "We met the engineer, Ann Lee.", "They saw the deputy engineer.", null],
    ["that is no person's", "We met the river, Ann Lee.", "They saw the river.", null],
    ["nobody's", "Nothing happened.", "They saw the minister.", null],
  ])("%s", (_, said, means, wanted) => {
    expect(holder(said, means)).toBe(wanted);
  });
  test("that many hold mean nobody", () => {
    const names = "Abel Bond Cole Dean East Ford Gold Hale Ives Jung King Lane Monk".split(" ");
    const many = names.map((name) => `We met the engineer, Ann ${name}.`).join(" ");
    expect(holder(many, "They saw the engineer.")).toBeNull();
  });
});

describe("acts, by whatever words", () => {
  const acts = (text: string) => {
    const words = read(text).flatMap((token) => wordsOf(token, { quoted: false, who: false }));
    return [...actsOf({ span: { start: 0, end: text.length }, text, words })].map(([act, told]) => [
      act,
      told.text,
    ]);
  };
  test.each([
    ["the smith was acquitted", [["act: acquit", "acquitted"]]],
    ["the smith was found not guilty", [["act: acquit", "not guilty"]]],
    ["she would step down", [["act: resign", "step down"]]],
    ["she would not step down", [["act: not resign", "step down"]]],
    ["she will not go", [["act: not resign", "not go"]]],
    ["she did not rule out to step down", [["act: resign", "step down"]]],
    ["they said that she should step down", [["act: wanted resign", "step down"]]],
    [
      "she hired no lawyer",
      [
        ["act: hire", "hired"],
        ["thing: lawyer", "lawyer"],
      ],
    ],
    ["she walked on", []],
  ])("%s", (text, wanted) => {
    expect(acts(text)).toEqual(wanted);
  });
});

describe("speakers", () => {
  const speakers = (text: string, name: string | null = null) => {
    const { source, ...rest } = attribution("a1", [at(text, text)], text);
    return speakersIn([{ ...rest, source: source && { ...source, name } }]);
  };
  test.each([
    ["Ann Lee", "Ms Lee", "same"],
    ["Ann Lee", "Bo Chan", "different"],
    ["Ann Lee", "Bo Chan, brother of Ann Lee", "same"],
    ["Ann Lee", "she", null],
    ["Ann Lee (R)", "Bo Chan (D)", "different"],
  ] as const)("%s and %s: %s", (a, b, wanted) => {
    expect(speakersOf(speakers(a), speakers(b))).toBe(wanted);
    expect(speakersOf(speakers(b), speakers(a))).toBe(wanted);
  });
  test("one who is told by what he is, in whatever names, is no other", () => {
    const member = speakers("the member for Hull and Kiel, a farmer", "member");
    expect(speakersOf(speakers("Ann Lee"), member)).toBeNull();
  });
  test("one who is named with the other's name is no other", () => {
    expect(speakersOf(speakers("Acme"), speakers("Ann Lee of Acme", "Ann Lee"))).toBeNull();
  });
});

describe("roots", () => {
  test.each([
    ["acquitted", "acquittal"],
    ["Palestine", "Palestinians"],
    ["organisation", "organisations"],
  ])("%s meets %s", (a, b) => {
    const [own, other] = [a, b].map((text) => rootOf(stemsOf({ text })[0] ?? ""));
    expect(own).toBe(other);
  });
  test("numbers meet none but themselves", () => {
    expect(rootOf("1,234,567")).toBe("1,234,567");
  });
  test("the rarer in news at large, the weightier", () => {
    const [said, law, spillway] = ["said", "law", "spillway"].map((word) => atLarge(rootOf(word))) as [
      number,
      number,
      number,
    ];
    expect(said).toBeLessThan(law);
    expect(law).toBeLessThan(spillway);
    expect(spillway).toBe(1);
  });
});

test.each([
  ["2024-05-10", "2024-05-17", "near"],
  ["2024-05-10", "2024-05-20", "unknown"],
  ["2021-10-29", "2024-05-25", "far"],
  [null, "2024-05-25", "unknown"],
  ["May 2024", "2024-05-25", "unknown"],
] as const)("documents of %s and %s are %s", (a, b, wanted) => {
  expect(nearness(a, b)).toBe(wanted);
  expect(nearness(b, a)).toBe(wanted);
});

describe("what two sentences have in common, in order", () => {
  const words = (text: string) =>
    read(text).flatMap((token) => wordsOf(token, { quoted: false, who: false }));
  const kept = (a: string, b: string): string => {
    const own = words(a);
    const found = common(own, words(b));
    return own.flatMap(({ stem }, index) => (found.has(index) ? [stem] : [])).join(" ");
  };
  test.each([
    ["red green blue", "red blue", "red blue"],
    ["red green blue", "blue green red", "blue"],
    ["red green", "black white", ""],
    ["", "red", ""],
  ])("%s | %s", (a, b, wanted) => {
    expect(kept(a, b)).toBe(wanted);
  });
});
