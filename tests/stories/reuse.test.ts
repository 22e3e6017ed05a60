import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oncePerText, reuse, reusePrints, type StoryDocument } from "#analysis";
import { remembered } from "../../analysis/stories/reuse/remembered";
import { readForRuns, sharedRuns } from "../../analysis/stories/reuse/runs";
import { article, inOtherLanguages, strike, wireCopies } from "./articles";

const reuseIn = (documents: readonly StoryDocument[]) =>
  reuse(documents.map(reusePrints), (index) => documents[index] as StoryDocument);

const copy = (id: string, text: string, date: string | null = null) => article(id, date, null, text);
const [agency, herald, courier, post] = wireCopies as [
  StoryDocument,
  StoryDocument,
  StoryDocument,
  StoryDocument,
];

describe("re-used text", () => {
  const { pairs, copies } = reuseIn([...strike, ...wireCopies]);
  test("is found under changed headlines, in capitals, framed and cut short; a retelling is none", () => {
    expect(pairs.map(({ documents }) => documents)).toEqual([
      ["wire-agency", "wire-herald"],
      ["wire-agency", "wire-courier"],
      ["wire-herald", "wire-courier"],
    ]);
    expect(copies).toEqual([
      {
        documents: ["wire-agency", "wire-herald", "wire-courier"],
        original: "wire-agency",
        because: ["wire-agency has the earliest date, 2031-03-12"],
      },
    ]);
  });
  test("is shown with its place in both texts and the share of each", () => {
    const [, pair] = pairs;
    expect(pair?.runs).toHaveLength(1);
    const [run] = pair?.runs ?? [];
    expect(agency.text.slice(run?.spans[0].start, run?.spans[0].end)).toMatch(
      /^The Velden [\s\S]+ live with$/,
    );
    expect(courier.text.slice(run?.spans[1].start, run?.spans[1].end)).toMatch(
      /^The Velden [\s\S]+ live with$/,
    );
    expect(pair?.shares[0]).toBeCloseTo(0.75, 1);
    expect(pair?.shares[1]).toBeCloseTo(0.91, 1);
    expect(pair?.because).toEqual([
      expect.stringMatching(/^7\d % of wire-agency stands in wire-courier, 9\d % the other way$/),
      "wire-agency has the earliest date, 2031-03-12",
    ]);
  });
  test("needs no dates, nor order: the same pairs and sets are found", () => {
    const found = reuseIn([post, courier, herald, agency].map((each) => ({ ...each, date: null })));
    expect(found.pairs).toHaveLength(3);
    expect(found.copies.map(({ documents }) => documents)).toEqual([
      ["wire-courier", "wire-herald", "wire-agency"],
    ]);
  });
  test("is found in other scripts", () => {
    for (const [language, [text, , other]] of Object.entries(inOtherLanguages)) {
      const documents = [copy("a", text), copy("b", `${other} ${text}`), copy("c", other)];
      expect(reuseIn(documents).copies[0]?.documents, language).toContain("a");
    }
  });
  test("does not count boilerplate", () => {
    const framed = strike.slice(0, 2).map((each) => ({
      ...each,
      text: `${agency.text} ${each.text}`,
      boilerplate: [{ span: { start: 0, end: agency.text.length }, rule: "notice", reason: "a notice" }],
    }));
    expect(reuseIn(framed.map((each) => ({ ...each, boilerplate: [] }))).pairs).toHaveLength(1);
    expect(reuseIn(framed).pairs).toEqual([]);
  });
  test("a shared quotation alone makes no pair", () => {
    const quote =
      "“The order in which the ships came is the order in which we shall unload them all,” Rode said.";
    const documents = strike.slice(0, 2).map((each) => ({ ...each, text: `${each.text} ${quote}` }));
    expect(reuseIn(documents).pairs).toEqual([]);
  });
});

describe("which came first", () => {
  const of = (...dates: (string | null)[]) => {
    const found = reuseIn(dates.map((date, index) => copy(`d${index}`, agency.text, date)));
    return [found.copies[0]?.original, found.copies[0]?.because[0]];
  };
  test.each([
    [["2031-03-13", "2031-03-12"], "d1", /d1 has the earliest date, 2031-03-12/],
    [["2031-03-12", "2031-03-12"], null, /the same day: which came first is not known/],
    [["2031-03-12", "2031-03-13", "2031-03-12"], null, /the same day/],
    [["2031-03-12", null], null, /a date is missing: which came first is not known/],
    [["2031-03", "2031-04-01"], null, /a date is missing/],
    [[null, null], null, /a date is missing/],
  ])("%j: %s", (dates, original, because) => {
    expect(of(...dates)).toEqual([original, expect.stringMatching(because)]);
  });
});

describe("copies", () => {
  test("a short text in two long ones is the copy of one, and does not make them one text", () => {
    const notice = agency.text.slice(0, 300);
    const [one, other] = strike.map(({ text }, index) => copy(`long${index}`, `${text} ${notice} ${text}`));
    const { copies } = reuseIn([copy("short", notice), one as StoryDocument, other as StoryDocument]);
    expect(copies.map(({ documents }) => documents)).toEqual([["short", "long0"]]);
  });
  test("of one text in thirty outlets are one set", () => {
    const documents = Array.from({ length: 30 }, (_, index) =>
      copy(
        `d${index}`,
        `Outlet number ${index} reports. ${agency.text} ${"More of our own. ".repeat(index % 4)}`,
      ),
    );
    expect(reuseIn(documents).copies.map((set) => set.documents.length)).toEqual([30]);
  });
  test("count once where asked: as the original, or the first where that is not known", () => {
    const { copies } = reuseIn([herald, agency, courier, ...strike]);
    const ids = ["wire-herald", "wire-agency", "strike-post", "wire-courier"];
    expect(oncePerText(ids, copies)).toEqual(["wire-agency", "strike-post"]);
    expect(oncePerText(["wire-courier", "wire-herald"], copies)).toEqual(["wire-courier"]);
    const undated = reuseIn([herald, agency, courier].map((each) => ({ ...each, date: null }))).copies;
    expect(oncePerText(ids, undated)).toEqual(["wire-herald", "strike-post"]);
    expect(oncePerText(ids, [])).toEqual(ids);
  });
});

describe("shared runs", () => {
  const runsOf = (one: string, other: string) =>
    sharedRuns(readForRuns(copy("a", one)), readForRuns(copy("b", other)));
  const words = "one two three four five six seven eight nine ten";
  test.each([
    ["eight words are the shortest", "one two three four five six seven eight", [8]],
    ["seven are none", "x one two three four five six seven x", []],
    ["as long as it goes", `zero ${words} eleven`, [10]],
    [
      "punctuation, case and spaces do not end it",
      `ONE; two\nthree — four (five) six "seven" eight. Nine`,
      [9],
    ],
    ["twice in one text", `${words}. And again: ${words}`, [10, 10]],
    ["nothing", "", []],
  ])("%s", (_case, text, lengths) => {
    const { runs, covered } = runsOf(words, text);
    expect(runs.map((run) => run.words)).toEqual(lengths);
    expect(covered).toEqual([Math.max(0, ...lengths), lengths.reduce((a, b) => a + b, 0)]);
  });
  test("any two texts: spans lie in the texts, in order, and hold the same words", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", ".", "\n", "é", "水"), { maxLength: 80 })
      .map((parts) => parts.join(" "));
    const plain = (part: string) => part.replace(/[^\p{L}]+/gu, " ").trim();
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { runs, covered } = runsOf(one, other);
        let end = 0;
        for (const { spans } of runs) {
          expect(spans[1].start).toBeGreaterThanOrEqual(end);
          end = spans[1].end;
          expect(plain(one.slice(spans[0].start, spans[0].end))).toBe(
            plain(other.slice(spans[1].start, spans[1].end)),
          );
        }
        const all = [one, other].map((each) => readForRuns(copy("", each)).words.length) as [number, number];
        expect(covered[0]).toBeLessThanOrEqual(all[0]);
        expect(covered[1]).toBeLessThanOrEqual(all[1]);
      }),
    );
  });
  test("texts read are kept, those asked for last the longest", () => {
    const made: number[] = [];
    const at = remembered((index) => {
      made.push(index);
      return index * 10;
    }, 2);
    expect([1, 2, 1, 3, 1, 2, 1].map(at)).toEqual([10, 20, 10, 30, 10, 20, 10]);
    expect(made).toEqual([1, 2, 3, 2]);
  });
  test("no documents, empty ones and equal ones", () => {
    expect(reuseIn([])).toEqual({ pairs: [], copies: [] });
    expect(reuseIn([copy("a", ""), copy("b", ""), copy("c", "few words")])).toEqual({
      pairs: [],
      copies: [],
    });
    expect(reuseIn([agency, { ...agency, id: "b" }]).pairs[0]?.shares).toEqual([1, 1]);
  });
});
