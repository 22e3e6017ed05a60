import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tokensOf } from "../../app/cli/evaluate/loaded/tokens";
import { ARTICLE, objects, run, TIMEOUT, workshop } from "./program";

const { file, folder } = workshop();

/** A sentence with the words that coders marked in it. */
const coded = (id: string, text: string, words: readonly string[], more: object = {}) => ({
  ...{ id, text, sentenceBiased: words.length > 0, ...more },
  spans: words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]),
});
const shamed = "The shameful regime launched a brutal and reckless attack, he said.";
const called = "“This is a disgusting lie,” the minister told reporters.";
const SENTENCES = [
  coded("a", shamed, ["shameful regime", "brutal"], {
    lexical: [{ span: [4, 12], quote: false }],
    ambiguous: [[42, 50]],
  }),
  coded("b", "The council met on Tuesday and approved the minutes.", []),
  coded("c", called, ["disgusting"], { lexical: [{ span: [11, 21], quote: true }] }),
  coded("d", "The new road is 12 miles long.", ["new"], { sentenceBiased: null }),
];
const ndjson = (sentences: readonly object[]): string =>
  sentences.map((sentence) => `${JSON.stringify(sentence)}\n`).join("");

const evaluate = (path: string, ...more: string[]) => run(["evaluate", "--loaded", path, ...more]);

interface Predicted {
  readonly id: string;
  readonly spans: readonly { start: number; end: number; score: number }[];
  readonly score: number;
}

/** Every counted word of the sentences: its predicted score, and whether it is marked. */
const wordsOf = (predicted: readonly Predicted[]) =>
  SENTENCES.flatMap(({ text, spans }, index) =>
    tokensOf(text).map(({ start, end }) => {
      const inside = predicted[index]?.spans.filter((span) => span.start < end && start < span.end) ?? [];
      return {
        score: Math.max(0, ...inside.map(({ score }) => score)),
        marked: spans.some(([from = 0, to = 0]) => from < end && start < to),
      };
    }),
  );

/** The share of pairs of a marked and another item that are in order, counted pair by pair. */
function aucOf(items: readonly { readonly score: number; readonly marked: boolean }[]): number {
  const pairs = items
    .filter(({ marked }) => marked)
    .flatMap((one) =>
      items.filter(({ marked }) => !marked).map((other) => Math.sign(one.score - other.score) / 2 + 0.5),
    );
  return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}

describe("evaluate --loaded FILE", { timeout: TIMEOUT }, () => {
  test("prints every figure of what it predicts, and writes what it predicts", async () => {
    const predictions = join(folder, "predictions.ndjson");
    const { status, stdout, stderr } = await evaluate(
      file("coded.ndjson", ndjson(SENTENCES)),
      ...["--format", "json", "--predictions", predictions, "--threshold", "0.25"],
    );
    expect([status, stderr]).toEqual([0, ""]);
    const record = JSON.parse(stdout);
    expect(record.analyser).toEqual({
      version: expect.any(String),
      lexicon: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const predicted = objects(readFileSync(predictions, "utf8")) as unknown as Predicted[];
    expect(predicted.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    const words = wordsOf(predicted);
    const called = words.filter(({ score }) => score >= 0.25);
    const right = called.filter(({ marked }) => marked).length;
    expect(record).toMatchObject({ texts: 4, tokens: { n: words.length, marked: 5 } });
    expect(record.tokens.words).toMatchObject({
      threshold: 0.25,
      p: right / called.length,
      r: right / 5,
      auc: expect.closeTo(aucOf(words), 12),
      gold: 5,
      pred: called.length,
    });
    expect(record.tokens.unambiguous).toMatchObject({ gold: 5 });
    expect(record.spans.overlap).toMatchObject({ gold: 4 });
    const verdicts = predicted
      .slice(0, 3)
      .map(({ score }, index) => ({ score, marked: SENTENCES[index]?.sentenceBiased === true }));
    expect(record.sentences).toMatchObject({ n: 3, biased: 2, scored: { auc: aucOf(verdicts) } });
    expect(record.calibration.words.bins.map(({ n }: { n: number }) => n)).toHaveLength(10);
  });
  test("the product beside the scorer, and each part of it alone", async () => {
    const { stdout } = await evaluate(file("parts.ndjson", ndjson(SENTENCES)), "--format", "json");
    const { tokens, ablation, voices } = JSON.parse(stdout);
    expect(Object.keys(ablation)).toEqual(["lexicon", "suggested", "parts", "terms"]);
    expect(ablation.terms).toEqual(tokens.terms);
    expect(ablation.parts.pred).toBe(ablation.lexicon.pred + ablation.suggested.pred);
    expect(ablation.terms.pred).toBeGreaterThanOrEqual(ablation.parts.pred);
    expect(voices).toEqual({
      all: { n: 2, of: 2, share: 1 },
      quoted: { n: 1, of: 1, share: 1 },
      plain: { n: 1, of: 1, share: 1 },
    });
  });
  test("prints a table for people", async () => {
    const { status, stdout } = await evaluate(file("table.ndjson", ndjson(SENTENCES)));
    expect(stdout).toMatch(/^This program's loaded terms against human coders: 4 texts\n/);
    for (const title of ["Words", "What each part adds", "Marked terms", "Sentences: 3", "Coded spans"])
      expect(stdout).toMatch(new RegExp(`^${title}`, "m"));
    expect(stdout).toMatch(/score from 0\.3, unambiguous/);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined|null|not measured/);
    expect(status).toBe(0);
  });
  test("what the coders did not say is not measured", async () => {
    const bare = [{ id: "a", text: "It rained.", spans: [] }];
    const path = file("bare.ndjson", ndjson(bare));
    const { stdout } = await evaluate(path, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      tokens: { marked: 0, unambiguous: null, words: { ap: null, auc: null, best: null } },
      sentences: { n: 0, biased: 0, scored: null, anyWord: null },
      calibration: { sentences: { error: null } },
      voices: null,
    });
    const table = await evaluate(path);
    expect(table.stdout).toMatch(/not measured: the coders say of no sentence whether it is biased/);
    expect(table.stdout).toMatch(/not measured: the coders say of no span whether it stands between/);
    expect(table.stdout).not.toMatch(/NaN|Infinity|undefined|null/);
  });
  test("names the lines it cannot read and measures the rest", async () => {
    const lines = [
      JSON.stringify(SENTENCES[0]),
      "{",
      '{"id": "x", "text": "A."}',
      "",
      JSON.stringify(SENTENCES[0]),
      "",
    ];
    const path = file("some.ndjson", Buffer.concat([Buffer.from(lines.join("\n")), Buffer.from([0xff])]));
    const { status, stdout, stderr } = await evaluate(path, "--format", "json");
    expect(stderr).toMatch(/some\.ndjson: line 2: not JSON \(.+\); write one JSON object a line/);
    expect(stderr).toMatch(/some\.ndjson: line 3: "spans" is missing or no list; give a list/);
    expect(stderr).toMatch(/some\.ndjson: line 5: "a" stands a second time; give every sentence an "id"/);
    expect(stderr).toMatch(/some\.ndjson: not UTF-8; convert it first.+\(line 6\)/);
    expect([status, JSON.parse(stdout).texts]).toEqual([1, 1]);
  });
});

const MARKS = "4 10\tdelegitimising-label\tunattributed\t2\tregime\n";
const SECOND = `${MARKS}98 111\tevaluative\tdirect\t1\tbrutal attack\n`;

/** Writes a folder of coded documents and returns its path. */
const coders = (name: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, content] of Object.entries(files)) file(`${name}/${path}`, content);
  return join(folder, name);
};

describe("evaluate --loaded DIR", { timeout: TIMEOUT }, () => {
  test("prints the figures of every document and of all, and writes what it predicts", async () => {
    const path = coders("whole", {
      "GUIDELINES.md": "Rules.",
      "mine.1.tsv": MARKS,
      "mine.2.tsv": SECOND,
      "mine.txt": ARTICLE,
      "mehr.1.tsv": "",
      "mehr.2.tsv": "",
    });
    const predictions = join(folder, "documents.ndjson");
    const { status, stdout, stderr } = await evaluate(
      path,
      ...["--format", "json", "--predictions", predictions],
    );
    expect([status, stderr]).toEqual([0, ""]);
    const { documents, all } = JSON.parse(stdout);
    expect(documents.map(({ document }: { document: string }) => document)).toEqual(["mehr", "mine"]);
    const [mehr, mine] = documents;
    expect(mine.coders).toMatchObject({
      marks: [1, 2],
      shared: [
        { n: 1, of: 1 },
        { n: 1, of: 2 },
      ],
      sameVoice: { n: 2, of: 2 },
      wordF1: 2 / 4,
    });
    expect(mine.program).toMatchObject({ recallSure: { n: 1, of: 1 }, recall: { n: 2, of: 2 } });
    expect(mine.program.voice).toEqual({ n: 3, of: 3, share: 1 });
    expect(mehr.program).toMatchObject({ precision: { n: 0, share: 0 }, recall: { of: 0, share: null } });
    expect(all.program.marked).toBe(mehr.program.marked + mine.program.marked);
    expect(all.program.recall).toEqual({ n: 2, of: 2, share: 1 });
    const written = objects(readFileSync(predictions, "utf8")) as unknown as Predicted[];
    expect(written.map(({ id }) => id)).toEqual(["mehr", "mine"]);
    expect(ARTICLE.slice(written[1]?.spans[1]?.start, written[1]?.spans[1]?.end)).toBe("regime");
  });
  test("prints a table for people: all as one, then each", async () => {
    const path = coders("table", { "a.1.tsv": MARKS, "a.2.tsv": SECOND, "a.txt": ARTICLE });
    const one = await evaluate(path);
    expect(one.stdout).toMatch(/^This program's loaded terms against two coders: 1 document\n/);
    expect(one.stdout).toMatch(/^a\n {2}The coders\n/m);
    expect(one.stdout).not.toMatch(/All documents|NaN|Infinity|undefined|null/);
    coders("table", { "b.1.tsv": "", "b.2.tsv": "", "b.txt": "It rained.\n" });
    expect((await evaluate(path)).stdout).toMatch(/^All documents\n[\s\S]+^a\n[\s\S]+^b\n/m);
    expect([one.status, one.stderr]).toEqual([0, ""]);
  });
  test("names what it cannot read and measures the rest", async () => {
    const path = coders("some", {
      "a.1.tsv": `4 10\tevaluative\tunattributed\t2\tWrong.\n${MARKS}nothing\n`,
      "a.2.tsv": SECOND,
      "a.txt": ARTICLE,
      "alone.2.tsv": MARKS,
      "lone.1.tsv": MARKS,
      "lone.2.tsv": MARKS,
      "notes.tsv": "Notes.",
    });
    const { status, stdout, stderr } = await evaluate(path, "--format", "json");
    expect(stderr).toMatch(/a\.1\.tsv: line 1: 4 10 is “regime” in the text, not “Wrong\.”; check/);
    expect(stderr).toMatch(/a\.1\.tsv: line 3: no mark; write it as/);
    expect(stderr).toMatch(/alone\.2\.tsv: the marks of the other coder .+; put them at .+\/alone\.1\.tsv/);
    expect(stderr).toMatch(/lone\.1\.tsv: its text is missing; put it at .+\/lone\.txt/);
    expect(stderr).toMatch(/notes\.tsv: names no coder; call it NAME\.1\.tsv or NAME\.2\.tsv/);
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ document: "a", coders: { marks: [1, 2] } }] });
    expect(status).toBe(1);
  });
});

describe("evaluate --loaded refuses", { timeout: TIMEOUT }, () => {
  test.each<[string, string[], RegExp]>([
    ["another gold", ["--loaded", "a", "--polnear", "b"], /--polnear and --loaded are both given; give one/],
    [
      "no number",
      ["--loaded", "a", "--threshold", "half"],
      /--threshold: "half" is not a number from 0 to 1/,
    ],
    ["too high a threshold", ["--loaded", "a", "--threshold", "1.1"], /--threshold: "1\.1" is not a number/],
    [
      "to write over the marks",
      ["--loaded", "a.ndjson", "--predictions", "./a.ndjson"],
      /--predictions would write over the coders' marks at a\.ndjson; give another file/,
    ],
  ])("%s with status 2", async (_case, args, message) => {
    const { status, stdout, stderr } = await run(["evaluate", ...args]);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, ""]);
  });
  test.each<[string, () => string, RegExp]>([
    ["a file that is not there", () => join(folder, "gone"), /gone: no such file or folder; check the path/],
    ["an empty file", () => file("empty.ndjson", ""), /empty\.ndjson: no sentence is left to evaluate; give/],
    [
      "a folder without marks",
      () => coders("none", { "a.txt": "A." }),
      /none: no \.tsv file in this folder; it needs NAME\.1\.tsv and NAME\.2\.tsv/,
    ],
  ])("%s with status 1", async (_case, path, message) => {
    const { status, stdout, stderr } = await evaluate(path());
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([1, ""]);
  });
});
