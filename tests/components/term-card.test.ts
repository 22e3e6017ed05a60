import { describe, expect, it } from "vitest";
import { lexicon, sources } from "../../analysis/index";
import type { LoadedPart, LoadedTerm } from "../../analysis/types";
import { termCard } from "../../app/.server/present/term-card";
import type { Line } from "../../app/components/view";
import { at, loadedTerm } from "../support/reading";

const words = (line: Line): string =>
  typeof line === "string"
    ? line
    : line.map((part) => (typeof part === "string" ? part : part.text)).join("");
const hrefs = (line: Line): string[] =>
  typeof line === "string" ? [] : line.flatMap((part) => (typeof part === "string" ? [] : [part.href]));

const entry = (id: string) => {
  const found = lexicon.find((one) => one.id === id);
  if (!found) throw new Error(`the word list has no entry "${id}"; name one that it has`);
  return found;
};

/** What a card says of the publication that a listing rests on. */
const listedAfter = (id: string) => {
  const { source } = entry(id);
  const { title } = sources.find((one) => one.id === source.id) ?? { title: "" };
  expect(title).not.toBe("");
  return `listed after ${title}${source.section ? `, ${source.section}` : ""}.`;
};

const part = (text: string, own: string, id: string | null): LoadedPart => ({
  span: at(text, own),
  tier: id === null ? "suggested" : "lexicon",
  entry: id,
  category: id === null ? "evaluative" : entry(id).category,
  strength: 2,
  score: 0.5,
});

/** A term of these words and their entries (`null`: suggested), which stands at the start of its text. */
function term(text: string, parts: readonly [string, string | null][], more: Partial<LoadedTerm> = {}) {
  const made = parts.map(([own, id]) => part(text, own, id));
  return loadedTerm("l1", { start: 0, end: text.length }, { ...made[0], text, parts: made, ...more });
}

const LEARNED = [
  "suggested from coded examples, in no word list: coders would mark 31 in 100 such words",
  "coders marked words of like meaning and use",
];

describe("the card of a suggested term", () => {
  const card = termCard(
    term("vocal", [["vocal", null]], { span: { start: 0, end: 5 }, because: LEARNED, score: 0.31 }),
  );
  it("says what it is and that no list holds it, with its reasons as sentences", () => {
    expect(card.what).toBe("suggested term, not attributed in the text; evaluation");
    expect(card.why).toEqual([
      "Suggested by the program from examples, not listed in a word list.",
      "Coders marked words of like meaning and use.",
    ]);
    expect(card.swatch?.suggested).toBe(true);
  });
  it("says how sure it is, and nothing of a strength that nobody measured", () => {
    expect(card.sure?.map(words)).toEqual([
      "Of 10 marks like this one, trained coders shared about 3. How that was measured.",
    ]);
    expect(card.sure?.flatMap(hrefs)).toEqual(["/method#accuracy"]);
  });
});

describe("the card of a listed term", () => {
  it("gives the entry's note, its plainer wording and its contested views, the score and the strength", () => {
    const { note, neutral, contested } = entry("occupied");
    const { what, why, sure, swatch } = termCard(
      term("occupied", [["occupied", "occupied"]], { score: 0.62, voice: "direct" }),
    );
    expect(what).toMatch(/^loaded term, in quotation marks; /);
    expect(why?.map(words)).toEqual([
      `${note} Word list, entry occupied; ${listedAfter("occupied")}`,
      `Less loaded: “${neutral}”.`,
      `Contested. ${contested?.views.join(" ")}`,
    ]);
    expect(why?.flatMap(hrefs)[0]).toBe("/method#entry-occupied");
    expect(sure?.map(words)[0]).toMatch(/shared about 6\. How that was measured\.$/);
    expect(sure?.map(words)[1]).toMatch(
      /^Strength 2 of 3: .*coders had marked \d+\u2009?.?% of such terms\.$/,
    );
    expect(swatch?.suggested).toBeUndefined();
  });
});

describe("the card of a term of several parts", () => {
  const text = "occupied and vocal regime";
  const parts: [string, string | null][] = [
    ["occupied", "occupied"],
    ["vocal", null],
    ["regime", "regime"],
  ];
  const because = [
    "“occupied”",
    "a",
    "“vocal”",
    ...LEARNED,
    "“regime”",
    "b",
    "voice: an editor put it there",
  ];
  it("says of each part, by its words, what lists or suggests it", () => {
    const { why } = termCard(term(text, parts, { because }));
    const [occupied, regime] = [entry("occupied"), entry("regime")];
    expect(why?.map(words)).toEqual([
      `“occupied”: ${occupied.note} Word list, entry occupied; ${listedAfter("occupied")} Less loaded: “${occupied.neutral}”. Contested. ${occupied.contested?.views.join(" ")}`,
      "“vocal”: Suggested by the program from examples, not listed in a word list. Coders marked words of like meaning and use.",
      `“regime”: ${regime.note} Word list, entry regime; ${listedAfter("regime")} Less loaded: “${regime.neutral}”.`,
    ]);
    expect(why?.flatMap(hrefs).filter((href) => href.startsWith("/"))).toEqual([
      "/method#entry-occupied",
      "/method#entry-regime",
    ]);
  });
  it("says a word that stands twice once", () => {
    const { why } = termCard(
      loadedTerm(
        "l1",
        { start: 0, end: 15 },
        {
          text: "regime, regime!",
          parts: [
            part("regime", "regime", "regime"),
            { ...part("regime", "regime", "regime"), span: { start: 8, end: 14 } },
          ],
          because: ["“regime”", "a", "“regime”", "a"],
        },
      ),
    );
    expect(why).toHaveLength(1);
  });
});

it("says whose a word inside reported speech is, beside the voice and not among the reasons", () => {
  const { whose, why } = termCard(
    term("regime", [["regime", "regime"]], { because: ["a", "voice: it stands in square brackets"] }),
  );
  expect(whose?.map(words)).toEqual([
    "It stands in square brackets.",
    "No source is named for it. It may still come from a text this one re-uses.",
  ]);
  expect(why?.map(words).join()).not.toContain("square brackets");
});

it.each([
  [0.04, "shared fewer than one."],
  [0.05, "shared about 1."],
  [0.449, "shared about 4."],
  [0.94, "shared about 9."],
  [0.97, "shared nearly all."],
])("a score of %d is told as: coders %s", (score, told) => {
  const { sure } = termCard(term("regime", [["regime", "regime"]], { score }));
  expect(words(sure?.[0] ?? "")).toContain(told);
});
