import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { ARTICLE, objects, run, TIMEOUT, workshop } from "./program";

const { file, folder } = workshop();
const OTHER = "A regime, they wrote, is what it was. The\tregime’s press said so.\n";
const one = file("texts/one.txt", ARTICLE);
file("texts/two.txt", OTHER);
const TEXTS: Record<string, string> = { one: ARTICLE, two: OTHER };

describe("kwic", { timeout: TIMEOUT }, () => {
  test("prints each place on a line for people, what was found below each other, and says how many there are", async () => {
    const { status, stdout, stderr } = await run(["kwic", "regime", `${folder}/texts`]);
    const lines = stdout.split("\n").slice(0, -1);
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((line) => line.indexOf("["))).size).toBe(1);
    expect(lines[0]).toMatch(
      / The \[regime\] shut six charities on Monday\. Officials sai {2}one 4-10, not attributed in the text$/,
    );
    expect(lines[2]).toContain("[regime’s]");
    expect(stderr).toBe("parallax: 3 lines in 2 of 2 documents\n");
    expect(status).toBe(0);
  });
  test("as NDJSON, whose spans point into the documents", async () => {
    const { stdout } = await run([
      "kwic",
      "the regime",
      `${folder}/texts`,
      "--format",
      "ndjson",
      "--context",
      "3",
    ]);
    const found = objects(stdout) as {
      document: string;
      span: [number, number];
      left: string;
      keyword: string;
      right: string;
    }[];
    expect(found.map(({ keyword }) => keyword)).toEqual(["The regime", "The\tregime’s"]);
    for (const { document, span, left, keyword, right } of found)
      expect(TEXTS[document]?.slice(span[0] - left.length, span[1] + right.length)).toBe(
        left + keyword + right,
      );
    expect(Object.keys(found[0] ?? {})).toEqual([
      "document",
      "outlet",
      "voice",
      "span",
      "sentence",
      "left",
      "keyword",
      "right",
      "analyser",
    ]);
  });
  test("as CSV, with the same lines in the same order", async () => {
    const args = ["kwic", "regime", `${folder}/texts`, "--sort", "right1"];
    const csv: Record<string, string>[] = parse((await run([...args, "--format", "csv"])).stdout, {
      columns: true,
    });
    const ndjson = objects((await run([...args, "--format", "ndjson"])).stdout);
    expect(
      csv.map(({ left, keyword, right, document, voice }) => ({ document, voice, left, keyword, right })),
    ).toEqual(
      ndjson.map(({ document, voice, left, keyword, right }) => ({ document, voice, left, keyword, right })),
    );
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    for (const [at, { analyser, lexicon, text_sha256 }] of csv.entries()) {
      expect({ version: analyser, lexicon, text: text_sha256 }).toEqual(ndjson[at]?.analyser);
      expect(ndjson[at]?.analyser).toEqual({
        version: expect.stringMatching(/^\d+\./),
        lexicon: hash,
        text: hash,
      });
    }
    expect(csv.map(({ start, end }) => [Number(start), Number(end)])).toEqual(ndjson.map(({ span }) => span));
    expect(ndjson.map(({ right }) => String(right).trim().split(/\W/)[0] || "they")).toEqual([
      "press",
      "shut",
      "they",
    ]);
  });
  test("only in a voice, only of an outlet", async () => {
    const input = [
      { id: "a", outlet: "x", text: ARTICLE },
      { id: "b", outlet: "y", text: ARTICLE },
      { id: "c", text: ARTICLE },
    ]
      .map((each) => `${JSON.stringify(each)}\n`)
      .join("");
    const brutal = await run(
      ["kwic", "brutal", "--voice", "direct", "--outlet", "y", "--format", "ndjson"],
      input,
    );
    expect(objects(brutal.stdout)).toMatchObject([{ document: "b", outlet: "y", voice: "direct" }]);
    expect(brutal.stderr).toMatch(/1 line in 1 of 1 document\n/);
    expect((await run(["kwic", "brutal", "--voice", "indirect", "-"], input)).stdout).toBe("");
  });
  test("draws the same sample for a seed, and says of how many", async () => {
    const text = file("many.txt", "They saw a raid here. ".repeat(50));
    const sample = (seed: string) =>
      run(["kwic", "raid", text, "--sample", "5", "--seed", seed, "--format", "ndjson"]);
    const [first, second, other] = await Promise.all([sample("4"), sample("4"), sample("5")]);
    expect(objects(first.stdout)).toHaveLength(5);
    expect(second.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
    expect(first.stderr).toBe("parallax: 50 lines in 1 of 1 document; a random sample of 5, seed 4\n");
  });
  test("reads in several threads with the same result", async () => {
    const args = ["kwic", "regime", `${folder}/texts`];
    expect((await run([...args, "--jobs", "2"])).stdout).toBe((await run(args)).stdout);
  });
  test("a document that cannot be read is named, the others are searched", async () => {
    const { status, stdout, stderr } = await run(["kwic", "regime", `${folder}/gone.txt`, one]);
    expect(stderr).toMatch(/gone\.txt: no such file or folder; check the path\n.+1 line in 1 of 1 document/);
    expect(stdout).toContain("[regime]");
    expect(status).toBe(1);
  });
  test("control signs of a text cannot steer a terminal", async () => {
    const { stdout } = await run(["kwic", "regime", "-"], "The \u001b[31m regime fell.");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("[regime]");
  });
});

describe("wrong usage of kwic", { timeout: TIMEOUT }, () => {
  test.each<[string, string[], RegExp]>([
    ["no term", ["kwic"], /kwic needs a TERM; see parallax kwic --help/],
    ["an empty term", ["kwic", "", one], /"" has no letter or digit to look for; give a word/],
    ["signs alone", ["kwic", "(.*)+", one], /"\(\.\*\)\+" has no letter or digit/],
    ["lemma: alone", ["kwic", "lemma:", one], /no word follows lemma:; write it as lemma:say/],
    [
      "an unknown voice",
      ["kwic", "a", one, "--voice", "loud"],
      /--voice: "loud" is not one of unattributed, self/,
    ],
    [
      "an unknown order",
      ["kwic", "a", one, "--sort", "left9"],
      /--sort: "left9" is not one of document, keyword/,
    ],
    [
      "no number of lines",
      ["kwic", "a", one, "--sample", "few"],
      /--sample: "few" is not a whole number from 0 to 4294967295/,
    ],
    [
      "a seed that is too large",
      ["kwic", "a", one, "--seed", "4294967296"],
      /--seed: "4294967296" is not a whole/,
    ],
    ["standard input twice", ["kwic", "a", "-", "-"], /- is given more than once/],
  ])("%s", async (_case, args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, ""]);
  });
  test("a term that is a hyphen is no standard input", async () => {
    const { status, stderr } = await run(["kwic", "-", "-"], "A text.");
    expect(stderr).toMatch(/"-" has no letter or digit/);
    expect(status).toBe(2);
  });
});
