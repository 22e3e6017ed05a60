import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countsOf, figuresOf } from "../../app/cli/evaluate/measures";
import { pairOf } from "../../app/cli/evaluate/pair";
import { readStandoff, type Standoff } from "../../app/cli/evaluate/standoff";
import { goldOf, MARKS, TEXT } from "./coded";
import { ARTICLE, objects, run, TIMEOUT, workshop } from "./program";

const { file, folder } = workshop();

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
    [
      "no marks",
      [],
      /no coders' marks are given; give one of --polnear, --gold, --loaded, --alignment and --sources; see/,
    ],
    ["marks twice", ["--gold", "a", "--polnear", "b"], /--polnear and --gold are both given; give one of/],
    ["other marks too", ["--loaded", "a", "--gold", "b"], /--gold and --loaded are both given; give one of/],
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
