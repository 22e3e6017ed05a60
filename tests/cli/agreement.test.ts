import { describe, expect, test } from "vitest";
import { run, TIMEOUT, workshop } from "./program";

const { file, folder } = workshop();
const TEXT = "The brutal regime shamed its puppet press and left.";
const mark = (words: string, category: string, voice = "unattributed") => {
  const start = TEXT.indexOf(words);
  return `${start} ${start + words.length}\t${category}\t${voice}\t2\t${words}\n`;
};
file("two/a.txt", TEXT);
const first = file("two/a.1.tsv", mark("brutal regime", "evaluative") + mark("shamed", "evaluative"));
const second = file(
  "two/a.2.tsv",
  mark("brutal", "evaluative") + mark("regime", "delegitimising-label") + mark("press", "evaluative"),
);
file("three/b.txt", TEXT);
for (const coder of ["ann", "bo", "chris"])
  file(`three/b.${coder}.tsv`, coder === "chris" ? "" : mark("brutal", "evaluative"));

describe("agreement", { timeout: TIMEOUT }, () => {
  test("prints alpha on words and places with the matrix, in all and by document", async () => {
    const { status, stdout, stderr } = await run(["agreement", `${folder}/two`, "--format", "json"]);
    const { documents, all } = JSON.parse(stdout);
    expect(documents.map(({ document }: { document: string }) => document)).toEqual(["a"]);
    expect(all.coders).toEqual(["1", "2"]);
    // Of 9 words both marked 2, one alone each 1; 18 values, 6 of them "marked".
    expect(all.words.position).toMatchObject({
      units: 9,
      values: 18,
      labels: ["marked", "not marked"],
      coincidences: [
        [4, 2],
        [2, 10],
      ],
    });
    expect(all.words.position.alpha).toBeCloseTo(1 - (17 * 4) / (2 * 6 * 12), 12);
    expect(all.words.category.labels).toEqual(["delegitimising-label", "evaluative", "not marked"]);
    expect(all.places.byTwo).toMatchObject({ n: 1, of: 3 });
    expect(all.places.byTwo.interval[0]).toBeLessThan(1 / 3);
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("pairs of coders are compared by position: touching, half, the same bounds", async () => {
    const { stdout } = await run(["agreement", first, second, "--format", "json"]);
    const [pair] = JSON.parse(stdout).all.pairs;
    expect(pair.coders).toEqual(["1", "2"]);
    expect(pair.marks).toEqual([2, 3]);
    expect(pair.shared).toMatchObject([
      { n: 1, of: 2 },
      { n: 2, of: 3 },
    ]);
    // "brutal regime" shares 6 of 13 characters with the closest, each way.
    expect(pair.half).toMatchObject({ n: 0, of: 5 });
    expect(pair.exact).toMatchObject({ n: 0, of: 5 });
  });
  test("compares stretches by length: their bounds, their category, what is marked at all", async () => {
    const { stdout } = await run(["agreement", `${folder}/two`, "--format", "json"]);
    const { unitising, marked, coding, values } = JSON.parse(stdout).all.stretches;
    // One coder marked 13 and 6 units, the other 6, 6 and 5; on 12 of 51 both marked, on 6 the same.
    const length = TEXT.length;
    expect(coding.coverage).toBeCloseTo(12 / length, 12);
    expect(values.map(({ value }: { value: string }) => value)).toEqual([
      "delegitimising-label",
      "evaluative",
    ]);
    for (const { alpha } of [unitising, marked, coding]) expect(alpha).toBeLessThan(1);
    expect(unitising.alpha).toBeLessThan(marked.alpha);
  });
  test("gives what two marks of one coder share to the first, and leaves boilerplate out", async () => {
    const rule = "\n\n---\n\n";
    const text = `${TEXT}${rule}${TEXT}`;
    const of = (...spans: [number, number][]) =>
      spans
        .map(([start, end]) => `${start} ${end}\tevaluative\tunattributed\t2\t${text.slice(start, end)}\n`)
        .join("");
    const second = TEXT.length + rule.length + 4;
    file("overlap/o.txt", text);
    file("overlap/o.1.tsv", of([4, 10], [4, 17], [second, second + 6]));
    file("overlap/o.2.tsv", of([4, 17], [second, second + 6]));
    const { stdout, stderr } = await run(["agreement", `${folder}/overlap`, "--format", "json"]);
    expect(stderr).toBe("");
    const { unitising, values } = JSON.parse(stdout).all.stretches;
    expect(unitising.alpha).toBeCloseTo(1, 12);
    expect(values).toMatchObject([{ value: "evaluative", alpha: null, coverage: 1 }]);
  });
  test("is the figure that evaluate gives for the same coders", async () => {
    const gold = "corpus/gold/loaded-terms";
    const [mine, theirs] = await Promise.all([
      run(["agreement", gold, "--format", "json"]),
      run(["evaluate", "--loaded", gold, "--format", "json"]),
    ]);
    const [{ all }, { all: evaluated }] = [JSON.parse(mine.stdout), JSON.parse(theirs.stdout)];
    expect(all.words.position.alpha).toBeCloseTo(evaluated.coders.wordAlpha, 12);
    expect(all.pairs[0].shared).toEqual(evaluated.coders.shared);
  });
  test("takes any number of coders", async () => {
    const { stdout } = await run(["agreement", `${folder}/three`, "--format", "json"]);
    const { all } = JSON.parse(stdout);
    expect(all.coders).toEqual(["ann", "bo", "chris"]);
    expect(all.pairs.map(({ coders }: { coders: string[] }) => coders.join())).toEqual([
      ...["ann,bo", "ann,chris", "bo,chris"],
    ]);
    expect(all.words.position.coincidences[0][0]).toBeCloseTo(1, 12);
    expect(all.pairs[0].words.position.alpha).toBe(1);
  });
  test("prints a report for people with the matrix", async () => {
    const { stdout } = await run(["agreement", `${folder}/two`]);
    expect(stdout).toMatch(/position alone, alpha +0\.528 +9 +units/);
    expect(stdout).toMatch(/ marked +4 +2\n +not marked +2 +10\n/);
    expect(stdout).toMatch(/marked by two or more +33\.3 +1 +of 3 +\d/);
    expect(stdout).toMatch(/bounds and category +-?0?\.?\d/);
    expect(stdout).not.toMatch(/NaN|undefined|null/);
  });
});

describe("what cannot be compared is named", { timeout: TIMEOUT }, () => {
  test.each<[string, string[], number, RegExp]>([
    ["no path", [], 2, /agreement needs a PATH; see parallax agreement --help/],
    [
      "a folder without coders",
      [file("none/a.txt", TEXT).replace(/.a\.txt$/, "")],
      1,
      /no \.tsv file in this folder; it needs NAME\.CODER\.tsv/,
    ],
    [
      "one coder",
      [first],
      1,
      /a\.1\.tsv: no other coder's marks; give .+a\.CODER\.tsv too[\s\S]+no document is left/,
    ],
    ["a missing file", [first, `${folder}/two/a.9.tsv`], 1, /a\.9\.tsv: no such file/],
    [
      "no text",
      [file("x/z.1.tsv", ""), file("x/z.2.tsv", "")],
      1,
      /z\.1\.tsv: its text is missing; put it at .+z\.txt/,
    ],
    [
      "a name without coder",
      [file("y/marks.tsv", "")],
      1,
      /marks\.tsv: names no coder; call it NAME\.CODER\.tsv/,
    ],
  ])("%s", async (_case, paths, expected, message) => {
    const { status, stdout, stderr } = await run(["agreement", ...paths]);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([expected, ""]);
  });
  test("a line that is no mark; the rest is compared", async () => {
    file("bad/a.txt", TEXT);
    file("bad/a.1.tsv", `nonsense\n${mark("brutal", "evaluative")}`);
    file("bad/a.2.tsv", mark("brutal", "evaluative"));
    const { status, stdout, stderr } = await run(["agreement", `${folder}/bad`, "--format", "json"]);
    expect(stderr).toMatch(/a\.1\.tsv: line 1: no mark; write it as/);
    expect(JSON.parse(stdout).all.words.position.alpha).toBe(1);
    expect(status).toBe(1);
  });
});
