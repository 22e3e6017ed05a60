import { describe, expect, test } from "vitest";
import { storyThreshold } from "#analysis";
import { commands } from "../../app/cli/commands";
import { eruption, ruling, strike, wireCopies } from "../stories/articles";
import { objects, run, TIMEOUT, workshop } from "./program";

const { file, folder } = workshop();
const all = [...strike, ...ruling, ...eruption, ...wireCopies];
const ndjson = (documents: readonly object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join("");
const records = all.map(({ id, text, title, date }) => ({ id, text, title, date }));
const groups = (stdout: string) => objects(stdout).map(({ documents }) => documents);
const expected = [
  ["strike-herald", "strike-courier", "strike-post"],
  ["ruling-herald", "ruling-courier"],
  ["eruption-herald", "eruption-post"],
  ["wire-agency", "wire-herald", "wire-courier"],
  ["wire-post"],
];

describe("stories", { timeout: TIMEOUT }, () => {
  test("prints a story a line, in the order of first documents, every document once", async () => {
    const { status, stdout, stderr } = await run(["stories"], ndjson(records));
    expect(groups(stdout)).toEqual(expected);
    const lines = objects(stdout);
    expect(lines.map(({ story }) => story)).toEqual(["s1", "s2", "s3", "s4", "s5"]);
    expect(Object.keys(lines[0] ?? {})).toEqual(["story", "documents", "confidence", "because"]);
    expect(lines[0]?.confidence).toBeGreaterThan(0.5);
    expect(lines[0]?.because).toContain("dated 2031-03-02 to 2031-03-03");
    expect(lines[4]).toMatchObject({ confidence: null, because: [] });
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("takes documents from files, folders and standard input alike, and prints the same each time", async () => {
    const path = file("all.ndjson", ndjson(records));
    for (const { id, text, date } of strike) file(`strike/${id}.md`, `---\ndate: ${date}\n---\n\n${text}\n`);
    for (const { id, text } of eruption) file(`eruption/${id}.txt`, text);
    const { stdout } = await run(["stories", path]);
    expect((await run(["stories", "-"], ndjson(records))).stdout).toBe(stdout);
    expect(groups((await run(["stories", `${folder}/strike`, `${folder}/eruption`])).stdout)).toEqual([
      ["strike-courier", "strike-herald", "strike-post"],
      ["eruption-herald", "eruption-post"],
    ]);
    expect(groups((await run(["stories", "--input", "text"], "One document alone.")).stdout)).toEqual([
      ["stdin"],
    ]);
    expect(await run(["stories"], "")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
  test("a higher threshold makes more stories", async () => {
    const path = file("threshold.ndjson", ndjson(records));
    const at = async (threshold: string) =>
      groups((await run(["stories", path, "--threshold", threshold])).stdout);
    expect(await at("0.2")).toEqual(expected);
    expect((await at("0.05")).length).toBeLessThan(expected.length);
    expect((await at("0.4")).length).toBeGreaterThan(expected.length);
  });
  test("its threshold is the library's, if none is given", () => {
    const option = commands
      .find(({ name }) => name === "stories")
      ?.options.find(({ name }) => name === "threshold");
    expect(Number(option?.default)).toBe(storyThreshold);
  });
});

describe("stories --reuse", { timeout: TIMEOUT }, () => {
  test("says which documents are one text, and what pairs share", async () => {
    const { status, stdout, stderr } = await run(["stories", "--reuse"], ndjson(records));
    expect([status, stderr]).toEqual([0, ""]);
    const [first, , , wires] = stdout.split("\n", 4).map((line) => JSON.parse(line));
    expect(first).toMatchObject({ texts: expected[0], copies: [], reuse: [] });
    expect(wires).toMatchObject({
      texts: ["wire-agency"],
      copies: [
        {
          documents: expected[3],
          original: "wire-agency",
          because: ["wire-agency has the earliest date, 2031-03-12"],
        },
      ],
      reuse: [
        { documents: ["wire-agency", "wire-herald"], original: "wire-agency" },
        { documents: ["wire-agency", "wire-courier"], original: "wire-agency" },
        { documents: ["wire-herald", "wire-courier"], original: null },
      ],
    });
    const words = (id: string, span: readonly [number, number]): string =>
      (all.find((each) => each.id === id)?.text.slice(...span) ?? "").toLowerCase();
    for (const { documents, runs, shares } of wires.reuse) {
      const [{ spans }] = runs;
      expect(words(documents[0], spans[0])).toBe(words(documents[1], spans[1]));
      expect(Math.min(...shares)).toBeGreaterThan(0.7);
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    }
  });
});

describe("what cannot be used", { timeout: TIMEOUT }, () => {
  test("is named, the rest is grouped, and the status is 1", async () => {
    const input = `${ndjson(records.slice(0, 2))}{\n${ndjson([...records.slice(0, 1), ...records.slice(5, 7)])}`;
    const { status, stdout, stderr } = await run(["stories", "-", "gone.txt"], input);
    expect(groups(stdout)).toEqual([expected[0]?.slice(0, 2), expected[2]]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^parallax: -: line 3: not JSON/),
      expect.stringMatching(
        /two documents have the id "strike-herald", the second is left out; give it another name/,
      ),
      expect.stringMatching(/gone\.txt: no such file or folder/),
    ]);
    expect(status).toBe(1);
  });
  test.each([
    [["--threshold", "2"], /--threshold: "2" is not a number from 0 to 1/],
    [["--threshold", "near"], /--threshold: "near" is not a number from 0 to 1/],
    [["--format", "json"], /Unknown option '--format'/],
  ])("%j is wrong usage", async (args, message) => {
    const { status, stdout, stderr } = await run(["stories", ...args], ndjson(records));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
