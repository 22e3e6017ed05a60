import { describe, expect, test } from "vitest";
import { agreementCounts, agreementFigures } from "../../app/cli/evaluate/loaded/agreement";
import { readCoded } from "../../app/cli/evaluate/loaded/coded-sentence";
import { type CoderMark, readMarks } from "../../app/cli/evaluate/loaded/coder-marks";
import {
  foundCounts,
  foundFigures,
  lexiconMarks,
  type ProgramMark,
} from "../../app/cli/evaluate/loaded/found";
import { placesOf } from "../../app/cli/evaluate/loaded/places";
import { analysisOf, at, loadedTerm } from "../support/reading";

const TEXT = "The brutal regime shamed its puppet press. Menu";

const mark = (words: string, more: Partial<CoderMark> = {}): CoderMark => ({
  span: at(TEXT, words),
  category: "evaluative",
  voice: "unattributed",
  sure: true,
  ...more,
});
const first = [mark("brutal regime"), mark("shamed", { sure: false }), mark("press")];
const second = [
  mark("brutal", { voice: "direct", sure: false }),
  mark("regime", { category: "delegitimising-label" }),
  mark("shamed", { sure: false }),
];

describe("two coders, by hand", () => {
  const { document } = analysisOf(TEXT, {
    boilerplate: [{ span: at(TEXT, "Menu"), rule: "menu", reason: "menu" }],
  });
  const figures = agreementFigures(agreementCounts(document, first, second));
  test("marks are shared where they touch; of several the one that shares most says voice and category", () => {
    expect(figures.marks).toEqual([3, 3]);
    expect(figures.shared).toEqual([
      { n: 2, of: 3, share: 2 / 3 },
      { n: 3, of: 3, share: 1 },
    ]);
    // “brutal regime” is set against “brutal”: another voice, one category.
    expect(figures.sameVoice).toEqual({ n: 3, of: 5, share: 3 / 5 });
    expect(figures.sameCategory).toEqual({ n: 4, of: 5, share: 4 / 5 });
  });
  test("words: of seven in the body 4 and 3 are marked, 3 by both", () => {
    expect(figures.wordF1).toBeCloseTo(6 / 7, 12);
    // Of 14 values 7 are marked: by chance 7 x 7 pairs unlike; one word has unlike values.
    expect(figures.wordAlpha).toBeCloseTo(1 - (13 * 1) / (7 * 7), 12);
  });
  test("where nothing is marked nothing can be said", () => {
    expect(agreementFigures(agreementCounts(document, [], []))).toMatchObject({
      shared: [{ share: null }, { share: null }],
      wordF1: null,
      wordAlpha: null,
    });
  });
});

describe("the program by two coders, by hand", () => {
  const places = placesOf(first, second);
  test("marks that touch are one place, whoever made them", () => {
    expect(places).toEqual([
      { span: at(TEXT, "brutal regime"), both: true, sure: true },
      { span: at(TEXT, "shamed"), both: true, sure: false },
      { span: at(TEXT, "press"), both: false, sure: true },
    ]);
  });
  test("recall counts places, precision the program's marks, voice and category every found mark", () => {
    const program: ProgramMark[] = [
      { span: at(TEXT, "regime"), category: "delegitimising-label", voice: "unattributed" },
      { span: at(TEXT, "puppet press"), category: "evaluative", voice: "direct" },
      { span: at(TEXT, "The"), category: "evaluative", voice: "unattributed" },
    ];
    expect(foundFigures(foundCounts([...first, ...second], places, program))).toEqual({
      marked: 3,
      precision: { n: 2, of: 3, share: 2 / 3 },
      recallSure: { n: 1, of: 1, share: 1 },
      recall: { n: 2, of: 3, share: 2 / 3 },
      voice: { n: 2, of: 3, share: 2 / 3 },
      category: { n: 2, of: 3, share: 2 / 3 },
    });
  });
  test("the lexicon alone has the parts that an entry lists, in the voice of their term", () => {
    const part = {
      span: at(TEXT, "brutal"),
      entry: "brutal",
      category: "evaluative",
      strength: 2,
      score: 0.5,
    } as const;
    const term = loadedTerm("l1", at(TEXT, "brutal regime"), {
      voice: "scare",
      parts: [
        { ...part, tier: "lexicon" },
        { ...part, span: at(TEXT, "regime"), entry: null, tier: "suggested" },
      ],
    });
    expect(lexiconMarks([term])).toEqual([{ span: part.span, category: "evaluative", voice: "scare" }]);
  });
});

describe("a coder's file", () => {
  test("a mark a line, in UTF-16 units; blank lines and Windows line ends are nothing", () => {
    const text = "🙂 A brutal\nregime.";
    const source = "5 18\tevaluative\theadline\t1\tbrutal regime\r\n\r\n";
    expect(readMarks(source, text, "a.1.tsv")).toEqual({
      marks: [{ span: { start: 5, end: 18 }, category: "evaluative", voice: "headline", sure: false }],
      problems: [],
    });
  });
  test.each([
    ["4-10\tevaluative\tdirect\t2\tbrutal", /no mark; write it as 34 40<TAB>evaluative<TAB>direct<TAB>2/],
    ["4 10\tevaluative\tdirect\tbrutal", /no mark; write it as/],
    ["4 10\tbad\tdirect\t2\tbrutal", /"bad" is no category; give one of evaluative, /],
    ["4 10\tevaluative\tloud\t2\tbrutal", /"loud" is no voice; give one of unattributed, self, headline, /],
    ["4 10\tevaluative\ttoString\t2\tbrutal", /"toString" is no voice/],
    ["4 10\tevaluative\tdirect\t3\tbrutal", /"3" does not say how sure the mark is; give 2 where/],
    ["40 99\tevaluative\tdirect\t2\tx", /40 99 is no stretch of the text; check that the text/],
    ["10 4\tevaluative\tdirect\t2\tx", /10 4 is no stretch of the text/],
    ["4 10\tevaluative\tdirect\t2\tregime", /4 10 is “brutal” in the text, not “regime”; check the offsets/],
    ["11 17\tevaluative\tdirect\t2\tregime", /11 17 stands a second time; delete one of the two/],
  ])("%j is named, the rest is read", (line, problem) => {
    const rest = "11 17\tevaluative\tdirect\t2\tregime";
    const { marks, problems } = readMarks(`${rest}\n${line}\n`, TEXT, "a.1.tsv");
    expect(marks).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^a\.1\.tsv: line 2: /)]);
    expect(problems[0]).toMatch(problem);
  });
});

describe("a line of coded sentences", () => {
  test("what it says is read, what is not known of is ignored", () => {
    const line = {
      id: "a",
      text: TEXT,
      spans: [[4, 10]],
      ambiguous: [[11, 17]],
      sentenceBiased: true,
      lexical: [{ span: [4, 10], quote: true, speaker: "x" }, { span: [11, 17] }],
      outlet: 7,
    };
    expect(readCoded(`\ufeff${JSON.stringify(line)}`, "-: line 1")).toEqual({
      id: "a",
      text: TEXT,
      spans: [{ start: 4, end: 10 }],
      biased: true,
      ambiguous: [{ start: 11, end: 17 }],
      quotes: [{ span: { start: 4, end: 10 }, quoted: true }],
    });
  });
  test.each([
    ["not said", {}],
    ["null", { sentenceBiased: null }],
    ["not agreed on", { sentenceBiased: true, noAgreement: true }],
  ])("whether it is biased may be %s", (_case, more) => {
    const { biased } = readCoded(JSON.stringify({ id: "a", text: "A.", spans: [], ...more }), "a");
    expect(biased).toBe(null);
  });
  test.each<[unknown, RegExp]>([
    [[1], /no JSON object; write \{"id": "…", "text": "…", "spans"/],
    [{ text: "A.", spans: [] }, /"id" is missing or no text; give every sentence an "id"/],
    [{ id: "a", spans: [] }, /"text" is missing or no text; give the sentence/],
    [{ id: "a", text: "A." }, /"spans" is missing or no list; give a list of \[start, end\]/],
    [
      { id: "a", text: "A.", spans: [[0, 3]] },
      /\[0,3\] under "spans" is no stretch of the text; give \[start/,
    ],
    [{ id: "a", text: "A.", spans: [[1, 1]] }, /\[1,1\] under "spans" is no stretch/],
    [{ id: "a", text: "A.", spans: [[0.5, 1]] }, /\[0\.5,1\] under "spans" is no stretch/],
    [{ id: "a", text: "A.", spans: [null] }, /null under "spans" is no stretch/],
    [{ id: "a", text: "A.", spans: [], ambiguous: [0, 1] }, /0 under "ambiguous" is no stretch/],
    [{ id: "a", text: "A.", spans: [], sentenceBiased: 1 }, /"sentenceBiased" is neither true nor false/],
    [{ id: "a", text: "A.", spans: [], lexical: [1] }, /"lexical" is no list of objects; write/],
    [{ id: "a", text: "A.", spans: [], lexical: [{ quote: true }] }, /nothing under "lexical" is no stretch/],
  ])("%j is refused", (line, problem) => {
    const read = () => readCoded(JSON.stringify(line), "f: line 3");
    expect(read).toThrow(/^f: line 3: /);
    expect(read).toThrow(problem);
  });
  test("what is no JSON is refused", () => {
    expect(() => readCoded("{", "f: line 3")).toThrow(/^f: line 3: not JSON \(.+\); write one JSON object/);
  });
});
