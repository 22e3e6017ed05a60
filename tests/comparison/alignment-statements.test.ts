import { describe, expect, test } from "vitest";
import { compare } from "../../analysis/comparison";
import { analyse } from "../../analysis/pipeline";
import { analysisOf, at, attribution } from "../support/reading";
import { left, pairs, right, sameWeek, yearsApart } from "./alignment-texts";

describe("one thing in other words", () => {
  const ours = "Rain fell on Arlon. A dog barked in Bruges. Cadiz sold its last tram. Delft slept.";
  const theirs = "Izmir danced. A lamp went out in Jena. Kiel built two boats. Lodz closed a school.";
  /** As `pairs` of the same week, of texts read as the program reads them. */
  const read = (a: string, b: string) =>
    compare(
      [`${ours} ${a}`, `${theirs} ${b}`].map((text, index) =>
        analyse(analysisOf(text, { id: `d${index}`, date: sameWeek[index] ?? null }).document),
      ),
    ).alignments;
  const office = "We thanked the minister of mills, Ada Brunn, twice.";
  test("an office is its holder, where one of the texts says so, and an act is one by whatever words", () => {
    const [found] = read(
      `${office} The minister of mills has refused to resign.`,
      "Ms Brunn will not step down.",
    ).filter(({ strength }) => strength === "strong");
    expect(found?.because).toContain("told in other words: “resign” and “step down”");
    expect(found?.because.join()).toMatch(/one and the same: “minister of mills” and “Brunn”/);
  });
  test("where no text says who holds it, an office is nobody's", () => {
    const found = read("The minister of mills has refused to resign.", "Ms Brunn will not step down.");
    expect(found.flatMap(({ because }) => because).join()).not.toMatch(/one and the same/);
  });
  test("to ask for a thing is not to refuse it", () => {
    const found = read("Crowds demand that Ada Brunn resign.", "Ada Brunn will not step down.");
    expect(found.flatMap(({ because }) => because).join()).not.toMatch(/told in other words/);
  });
});

describe("one speaker", () => {
  const said = (text: string, id: string, date: string) => {
    const [source = ""] = /Ann Lee|Bo Chan/.exec(text) ?? [];
    const all = `${text}\n${id === "a" ? left : right}`;
    return analysisOf(
      all,
      { id, date },
      { attributions: [attribution(`${id}1`, [at(all, text.slice(source.length))], source)] },
    );
  };
  const found = (other: string) =>
    compare([
      said("Ann Lee says that mills need salt and rest.", "a", "2024-05-10"),
      said(other, "b", "2024-05-12"),
    ]).alignments.map(({ strength }) => strength);
  test("in like words speaks for one statement, another against it", () => {
    expect(found("Ann Lee holds that salt is dear to mills.")).toEqual(["strong"]);
    expect(found("Bo Chan holds that salt is dear to mills.")).not.toContain("strong");
  });
});

test("two statements of one organisation, each quoted in its own words at an unknown time, are not set side by side", () => {
  const ours =
    "Amber House and Bo Chan joined to issue a statement that called it “a grave escalation which silences every miller and every weaver”.";
  const theirs =
    "in a joint statement, Amber House and Bo Chan deplored “an alarming escalation that closes down the best known mills”.";
  expect(pairs(ours, theirs)).toEqual([]);
  expect(pairs(ours, ours)[0]?.strength).toBe("strong");
});

describe("years apart it takes the same words, not alike ones", () => {
  const ours =
    "“we, 24 experts of law, condemn this grave and reckless escalation”, Amber House wrote with Bo Chan.";
  const theirs =
    "“a grave escalation that chills 17 experts of law and friends”, said Amber House beside Bo Chan.";
  test("two statements by one organisation are not one", () => {
    expect(pairs(ours, theirs, yearsApart).filter(({ strength }) => strength === "strong")).toEqual([]);
  });
  test("one statement quoted by both is one", () => {
    expect(pairs(ours, ours, yearsApart)[0]?.strength).toBe("strong");
  });
});

describe("a saying of common words, quoted by both", () => {
  test.each([
    ["whole", "he told them “we will not go there”.", "“we will not go there”, so he said."],
    [
      "with a word left out",
      "he told them “we will not go back there”.",
      "“we will not go there”, so he said.",
    ],
  ])("%s, is one", (_, a, b) => {
    expect(pairs(a, b, sameWeek).map(({ strength }) => strength)).toEqual(["strong"]);
  });
  test.each([
    [
      "of which one only says it",
      "he told them that we will not go there.",
      "“we will not go there”, so he said.",
    ],
    [
      "of which few words are the same",
      "he told them “we will not go there”.",
      "“we will see how it is”, so he said.",
    ],
    [
      "years apart",
      "he told them “we will not go there”.",
      "“we will not go there”, so he said.",
      yearsApart,
    ],
  ] as const)("%s, is no strong pair", (_, a, b, dates: readonly [string, string] = sameWeek) => {
    expect(pairs(a, b, dates).filter(({ strength }) => strength === "strong")).toEqual([]);
  });
});
