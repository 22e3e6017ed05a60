import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Span } from "#analysis";
import { countsOf, figuresOf } from "../../app/cli/evaluate/measures";
import { pairOf } from "../../app/cli/evaluate/pair";
import type { PredictedRelation } from "../../app/cli/evaluate/relation";
import { readStandoff, type Standoff } from "../../app/cli/evaluate/standoff";
import { ARTICLE, objects, run, TIMEOUT, workshop } from "./program";

const { file, folder } = workshop();

// The words of five sentences: 4, 2, 5, 3, 3. The first character is one code point and two UTF-16 units.
const TEXT =
  "🙂 Ann said prices fell. Rain came.\nBob denied that it rained.\nIt was cold. Big dogs barked.\n";
const MARKS = [
  "T1\tSource 2 5\tAnn",
  "T2\tCue 6 10\tsaid",
  "T3\tContent 11 22\tprices fell",
  "T4\tContent 24 33\tRain came",
  "T5\tAttribution 6 10\tsaid",
  "E1\tAttribution:T5 Content:T3 Cue:T2 Source:T1 Content2:T4",
  "T6\tSource 35 38\tBob",
  "T7\tCue 39 45\tdenied",
  "T8\tContent 46 60\tthat it rained",
  "E2\tAttribution:T7 Content:T8 Cue:T7 Source:T6",
].join("\n");

/** Where these words stand in the text. */
const at = (words: string, text = TEXT): Span => {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

const said = (
  confidence: number,
  parts: { source?: string; cue?: string; content: readonly string[] },
  text = TEXT,
): PredictedRelation => ({
  source: parts.source ? [at(parts.source, text)] : [],
  cue: parts.cue ? [at(parts.cue, text)] : [],
  content: parts.content.map((words) => at(words, text)),
  confidence,
});

/** The marks and text of real files, as the program reads them. */
const goldOf = (name: string, text: string, marks: string): Standoff => {
  const [textFile, marksFile] = [file(`${name}.txt`, text), file(`${name}.ann`, marks)];
  return readStandoff(readFileSync(marksFile, "utf8"), readFileSync(textFile, "utf8"), marksFile);
};

const rates = (p: number, r: number, gold: number, pred: number) => ({
  p: expect.closeTo(p, 12),
  r: expect.closeTo(r, 12),
  f1: expect.closeTo((2 * p * r) / (p + r), 12),
  gold,
  pred,
});

const GUESSES = [
  said(0.9, { source: "Ann", cue: "said", content: ["prices fell", "Rain came"] }),
  said(0.3, { cue: "denied", content: ["it rained."] }),
  said(0.9, { content: ["dogs"] }),
];

describe("the measures, by hand", () => {
  const counts = countsOf(pairOf(TEXT, goldOf("hand", TEXT, MARKS), GUESSES));
  const figures = figuresOf([counts]);

  test("tokens: 6 of the 8 predicted content tokens are gold, 6 of 7 are found", () => {
    expect(figures.token).toEqual({
      source: rates(1, 1 / 2, 2, 1),
      cue: rates(1, 1, 2, 2),
      content: rates(6 / 8, 6 / 7, 7, 8),
    });
  });
  test("fragments: two of content are exact; the full stop at the end does not make the third so", () => {
    expect(figures.exact.content).toEqual(rates(2 / 4, 2 / 3, 3, 4));
    expect(figures.begin.content).toEqual(rates(2 / 4, 2 / 3, 3, 4));
    expect(figures.words.content).toEqual(rates(2 / 4, 2 / 3, 3, 4));
    expect(figures.overlap.content).toEqual(rates(3 / 4, 1, 3, 4));
    expect(figures.soft.content).toEqual(rates((1 + 1 + 2 / 3) / 4, (1 + 1 + 2 / 3) / 3, 3, 4));
    expect(figures.exact.source).toEqual(rates(1, 1 / 2, 2, 1));
    expect(figures.jaccard).toEqual({ source: 1 / 2, cue: 1, content: (1 + 1 + 2 / 4) / (3 + 1) });
  });
  test("whole: a content of two fragments is one", () => {
    expect(figures.whole.content).toEqual(rates(1 / 3, 1 / 2, 2, 3));
  });
  test("relations: two contents are matched, both cues right, one source missing", () => {
    expect(figures.relation).toEqual({
      content: rates(2 / 3, 1, 2, 3),
      source: rates(1 / 3, 1 / 2, 2, 3),
      cue: rates(2 / 3, 1, 2, 3),
      all: rates(1 / 3, 1 / 2, 2, 3),
    });
  });
  test("sentences: one too many has a word of content, one too few is half content", () => {
    expect(figures.sentence).toEqual({
      any: {
        sentences: 5,
        goldShare: 3 / 5,
        accuracy: 4 / 5,
        attributed: rates(3 / 4, 1, 3, 4),
        unattributed: rates(1, 1 / 2, 2, 1),
        macroF1: expect.closeTo((6 / 7 + 2 / 3) / 2, 12),
        kappa: expect.closeTo((4 / 5 - 14 / 25) / (1 - 14 / 25), 12),
      },
      majority: {
        sentences: 5,
        goldShare: 3 / 5,
        accuracy: 4 / 5,
        attributed: rates(1, 2 / 3, 3, 2),
        unattributed: rates(2 / 3, 1, 2, 3),
        macroF1: expect.closeTo(4 / 5, 12),
        kappa: expect.closeTo((4 / 5 - 12 / 25) / (1 - 12 / 25), 12),
      },
    });
  });
  test("shares: 7 of 17 words on both sides; of a second text none against half", () => {
    const other = "Cats sleep.";
    const second = countsOf(
      pairOf(other, goldOf("second", other, ""), [said(0.5, { content: ["Cats"] }, other)]),
    );
    expect(figuresOf([counts, second]).document).toEqual({
      pearson: expect.closeTo(-1, 12),
      mae: expect.closeTo(1 / 4, 12),
      bias: expect.closeTo(1 / 4, 12),
      goldMean: expect.closeTo(7 / 34, 12),
      predMean: expect.closeTo((7 / 17 + 1 / 2) / 2, 12),
    });
  });
  test("reliability: of two at .9 one is right, the one at .3 is not", () => {
    const { bins, calibrationError } = figures.reliability;
    expect(bins.map(({ n, confidence, right }) => [n, confidence, right])).toEqual([
      [0, null, null],
      [1, 0.3, 0],
      [0, null, null],
      [0, null, null],
      [2, 0.9, 0.5],
    ]);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([0, 1, 2, 3, 4].map((n) => [n / 5, (n + 1) / 5]));
    expect(calibrationError).toBeCloseTo((1 * 0.3 + 2 * 0.4) / 3, 12);
  });
  test("nothing predicted is right nowhere, and what cannot be measured is null", () => {
    const none = figuresOf([countsOf(pairOf(TEXT, goldOf("none", TEXT, MARKS), []))]);
    expect(none.exact.content).toEqual({ p: 0, r: 0, f1: 0, gold: 3, pred: 0 });
    expect(none.relation.all).toEqual({ p: 0, r: 0, f1: 0, gold: 2, pred: 0 });
    expect(none.sentence.any.accuracy).toBe(2 / 5);
    expect(none.quotedContents).toEqual({ found: 0, of: 0, share: null });
    expect(none.reliability.calibrationError).toBe(null);
  });
});

describe("what is measured", () => {
  test("the coders' marks as predictions are right everywhere", () => {
    const all = [
      ["gold", TEXT, MARKS],
      ["quoted", "“Rain came,” she said.", "T1\tContent 0 12\t\nT2\tCue 17 21\t\nE1\tCue:T2 Content:T1"],
    ] as const;
    const figures = figuresOf(
      all.map(([name, text, marks]) => {
        const gold = goldOf(name, text, marks);
        return countsOf(
          pairOf(
            text,
            gold,
            gold.relations.map((relation) => ({ ...relation, confidence: 1 })),
          ),
        );
      }),
    );
    const { docs, sentence, document, reliability, jaccard, quotedContents, linking, relation, ...spans } =
      figures;
    for (const each of [...Object.values(spans).flatMap(Object.values), ...Object.values(relation)])
      expect(each).toMatchObject({ p: 1, r: 1, f1: 1 });
    expect(jaccard).toEqual({ source: 1, cue: 1, content: 1 });
    for (const each of Object.values(sentence))
      expect(each).toMatchObject({ accuracy: 1, kappa: 1, macroF1: 1 });
    expect(document).toMatchObject({ pearson: expect.closeTo(1, 12), mae: 0, bias: 0 });
    expect([docs, quotedContents.share, reliability.calibrationError, linking.share]).toEqual([
      2,
      1,
      0,
      null,
    ]);
  });
  test("text marked Discard counts on neither side", () => {
    const marks = `${MARKS}\nT9\tDiscard 35 61\t`;
    const { exact, sentence } = figuresOf([countsOf(pairOf(TEXT, goldOf("discard", TEXT, marks), GUESSES))]);
    expect(exact.content).toEqual(rates(2 / 3, 1, 2, 3));
    expect(sentence.any.sentences).toBe(4);
  });
  test("a relation nested in another's content is left out and counted", () => {
    const gold = goldOf("nested", TEXT, `${MARKS}\nA1\tNested E2`);
    expect([gold.relations.length, gold.nested]).toEqual([1, 1]);
  });
  test.each([
    ["senior officials of the ministry", "officials", true],
    ["senior officials of the ministry", "ministry", false],
    ["Ann Lee, a doctor", "Ann Lee", true],
    ["Ann Lee, a doctor", "Ann", false],
    ["Lee", "a doctor", false],
  ])("sources are the same by their heads: “%s” and “%s” %s", (theirs, ours, same) => {
    const text = "Ann Lee, a doctor, and senior officials of the ministry said it snowed.";
    const gold: Standoff = {
      relations: [said(1, { source: theirs, content: ["it snowed"] }, text)],
      discarded: [],
      nested: 0,
    };
    const guess = said(1, { source: ours, content: ["it snowed"] }, text);
    expect(figuresOf([countsOf(pairOf(text, gold, [guess]))]).relation.source.f1).toBe(same ? 1 : 0);
  });
  test.each([
    ['"It snowed," she said.', '"It snowed,"', "It snowed,", 1],
    ["“It snowed,” she said.", "“It snowed,”", "It snowed", 0],
    ["``It snowed,'' she said.", "``It snowed,''", "she", 0],
    ["''It snowed,'' she said.", "''It snowed,''", "'It snowed,'", 1],
    ["«It snowed», she said.", "«It snowed»", "snowed»", 1],
    ["“It snowed all the day,” she said.", "“It snowed all the day,”", "It snowed", 0],
    ["It “snowed,” she said.", "It “snowed,”", "It “snowed,”", null],
  ])("of the quotation in %s is found, by half of its tokens: %#", (text, theirs, ours, share) => {
    const gold: Standoff = {
      relations: [said(1, { content: [theirs] }, text)],
      discarded: [],
      nested: 0,
    };
    const { quotedContents } = figuresOf([
      countsOf(pairOf(text, gold, [said(1, { content: [ours] }, text)])),
    ]);
    expect(quotedContents.share).toBe(share);
  });
});

/** Writes a folder of PolNeAR's form and returns its path. */
const polnear = (name: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  for (const [path, content] of Object.entries(files)) file(`${name}/${path}`, content);
  return join(folder, name);
};

const ARTICLE_MARKS = [
  "T1\tSource 41 50\tOfficials",
  "T2\tCue 51 55\tsaid",
  "T3\tContent 56 86\tthe groups had broken the law",
  "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1",
].join("\n");

describe("evaluate", { timeout: TIMEOUT }, () => {
  test("prints every figure of what it predicts, and writes what it predicts", async () => {
    const path = polnear("whole", {
      "text/one.txt": ARTICLE,
      "attributions/one_a1.ann": ARTICLE_MARKS,
      "attributions/one_b2.ann": "",
      "text/two_x.txt": TEXT,
      "attributions/two_x.ann": MARKS,
    });
    const predictions = join(folder, "predictions.ndjson");
    const { status, stdout, stderr } = await run([
      ...["evaluate", "--polnear", path, "--format", "json", "--predictions", predictions],
    ]);
    expect([status, stderr]).toEqual([0, ""]);
    const record = JSON.parse(stdout);
    expect(record.analyser).toEqual({
      version: expect.any(String),
      lexicon: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(record.nestedLeftOut).toEqual({ gold: 0, predicted: expect.any(Number) });

    const written = objects(readFileSync(predictions, "utf8"));
    expect(written.map(({ doc }) => doc)).toEqual(["one", "two_x"]);
    const golds = [goldOf("again", ARTICLE, ARTICLE_MARKS), goldOf("again", TEXT, MARKS)];
    const again = figuresOf(
      written.map(({ attributions }, index) => {
        const relations = (attributions as Record<"source" | "cue" | "content", [number, number][]>[]).map(
          ({ source, cue, content }) => ({
            source: source.map(([start, end]) => ({ start, end })),
            cue: cue.map(([start, end]) => ({ start, end })),
            content: content.map(([start, end]) => ({ start, end })),
            confidence: 1,
          }),
        );
        return countsOf(pairOf([ARTICLE, TEXT][index] ?? "", golds[index] as Standoff, relations));
      }),
    );
    const { reliability, linking, ...figures } = again;
    expect(record).toMatchObject(figures);
    expect(record.linking.of).toBeGreaterThan(linking.of);
    expect(Object.keys(record.reliability)).toEqual(Object.keys(reliability));
  });
  test("prints a table for people", async () => {
    const path = polnear("table", { "text/a.txt": ARTICLE, "attributions/a_0.ann": ARTICLE_MARKS });
    const { status, stdout } = await run(["evaluate", "--polnear", path]);
    expect(stdout).toMatch(/^This program against human coders: 1 text\n/);
    for (const title of ["Tokens", "Relations right in", "Share of a text's words", "Is confidence"])
      expect(stdout).toMatch(new RegExp(`^${title}`, "m"));
    expect(stdout).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(status).toBe(0);
  });
  test("--gold takes the text beside the marks, or the sample document of that name", async () => {
    const marks = "T1\tContent 0 4\t\nE1\tContent:T1\nE2\tContent:T1\nA1\tNested E2";
    const path = polnear("own", { "mehr.ann": marks, "mine.ann": ARTICLE_MARKS, "mine.txt": ARTICLE });
    const { status, stdout, stderr } = await run(["evaluate", "--gold", path, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      docs: 2,
      nestedLeftOut: { gold: 1 },
      relation: { content: { gold: 2 } },
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

describe("evaluate refuses", { timeout: TIMEOUT }, () => {
  test.each<[string, string[], RegExp]>([
    ["no marks", [], /no coders' marks are given; give one folder, with --polnear or --gold/],
    [
      "marks twice",
      ["--gold", "a", "--polnear", "b"],
      /--polnear and --gold are both given; give one folder/,
    ],
    [
      "a path",
      ["a", "--gold", "b"],
      /evaluate takes no path, but "a" is given; see parallax evaluate --help/,
    ],
    ["a format it lacks", ["--gold", "b", "--format", "csv"], /--format: "csv" is not one of text, json/],
    ["no folder", ["--gold"], /'--gold.+see parallax evaluate --help/],
  ])("%s with status 2", async (_case, args, message) => {
    const { status, stdout, stderr } = await run(["evaluate", ...args]);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, ""]);
  });
  test.each<[string, () => string[], RegExp]>([
    [
      "a folder that is not there",
      () => ["--gold", join(folder, "gone")],
      /gone: no such file or folder; check/,
    ],
    [
      "a folder that lacks PolNeAR's",
      () => ["--polnear", polnear("bare", { "a.ann": "" })],
      /bare\/attributions: no such file or folder; check/,
    ],
    [
      "a file for a folder",
      () => ["--gold", file("single.txt", "A.")],
      /single\.txt: no folder, or in something that is none; check the path/,
    ],
    [
      "a folder without marks",
      () => ["--gold", polnear("empty", { "a.txt": "A." })],
      /empty: no \.ann file in this folder; it needs brat standoff/,
    ],
    [
      "marks without a text",
      () => ["--gold", polnear("alone", { "lone.ann": "" })],
      /lone\.ann: its text is missing; put it at .+\/lone\.txt/,
    ],
    [
      "a file for predictions that cannot be",
      () => {
        const path = polnear("fine", { "a.ann": "", "a.txt": "A." });
        return ["--gold", path, "--predictions", join(path, "no", "where")];
      },
      /where: cannot be written \(.+\); give --predictions a file in a folder with room/,
    ],
  ])("%s with status 1", async (_case, args, message) => {
    const { status, stdout, stderr } = await run(["evaluate", ...args()]);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([1, ""]);
  });
  test("what it cannot read, by name, and measures the rest", async () => {
    const path = polnear("some", {
      "bad.ann": "T1 Cue 0 1 A",
      "bad.txt": "A.",
      "latin.ann": Buffer.from("T1\tCue 0 1\t\xe9", "latin1"),
      "latin.txt": "A.",
      "lone.ann": "",
      "right.ann": ARTICLE_MARKS,
      "right.txt": ARTICLE,
    });
    const { status, stdout, stderr } = await run(["evaluate", "--gold", path, "--format", "json"]);
    expect(stderr).toMatch(/lone\.ann: its text is missing/);
    expect(stderr).toMatch(/bad\.ann: line 1: not brat standoff; write it as T1<TAB>/);
    expect(stderr).toMatch(/latin\.ann: not UTF-8; convert it first/);
    expect(JSON.parse(stdout).docs).toBe(1);
    expect(status).toBe(1);
  });
  test.each([
    ["a mark beyond the text", "T1\tCue 0 3\tAb.", /line 1: 0 3 is no stretch of the text; check/],
    ["a mark that ends before it begins", "T1\tCue 2 1\t", /line 1: 2 1 is no stretch/],
    [
      "a relation of a mark that is not there",
      "E1\tCue:T4 Content:T4",
      /line 1: E1 names T4, .+; add its line/,
    ],
    ["a nested relation that is not there", "\nA1\tNested E7", /line 2: E7 is not in the file; add/],
    ["nesting that says of nothing", "A1\tNested", /line 1: not brat standoff/],
    ["an id twice", "T1\tCue 0 1\tA\nT1\tCue 0 1\tA", /line 2: T1 stands a second time; give it/],
    ["words", "Not marks.", /line 1: not brat standoff/],
  ])("%s", (_case, marks, message) => {
    expect(() => readStandoff(marks, "A.", "a.ann")).toThrow(message);
  });
  test.each([
    [
      "notes, attributes and relations",
      "T1\tCue 0 1\tA\n#1\tNote T1\twhy\nA1\tNegated T1\nR1\tX Arg1:T1 Arg2:T1",
    ],
    ["Windows line ends", "T1\tCue 0 1\tA\r\nT2\tCue 0 1\tA\r\n"],
    ["a mark whose text goes over a line break", "T1\tCue 0 5\tA.\n\nB\nT2\tCue 0 1\tA"],
  ])("nothing of %s", (_case, marks) => {
    expect(readStandoff(marks, "A.\n\nB", "a.ann").relations).toEqual([]);
  });
});
