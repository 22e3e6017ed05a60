import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { countsOf, together } from "../../app/cli/evaluate/alignment/counts";
import type { GoldEvent } from "../../app/cli/evaluate/alignment/gold";
import { analysisOf, at } from "../support/reading";
import { run, TIMEOUT, workshop } from "./program";

const GOLD = resolve(import.meta.dirname, "../../corpus/gold/alignment");

const shop = workshop();
let copies = 0;

/** A copy of one event's gold in a folder of its own. */
function copied(change: (source: string) => string = (source) => source): string {
  copies += 1;
  const file = shop.file(`${copies}/leak.json`, change(readFileSync(join(GOLD, "leak.json"), "utf8")));
  const to = dirname(file);
  cpSync(join(GOLD, "documents"), join(to, "documents"), { recursive: true });
  return to;
}

describe("by hand", () => {
  const text = "one two three four five six";
  const place = (document: string, words: string) => ({ document, span: at(text, words) });
  const event: GoldEvent = {
    event: "e",
    part: "p",
    documents: [],
    groups: [
      {
        id: "g1",
        strength: "strong",
        second: "strong",
        passages: [place("a", "one two"), place("b", "one"), place("c", "one")],
      },
      { id: "g2", strength: "weak", second: "none", passages: [place("a", "five"), place("b", "five")] },
    ],
    negatives: [{ id: "n1", passages: [place("a", "six"), place("b", "six")] }],
  };
  const alignment = (strength: "strong" | "weak", ...passages: ReturnType<typeof place>[]) => ({
    id: "t",
    strength,
    label: "",
    passages,
    because: [],
    quoted: [],
    reused: [],
  });

  test("links are counted by pairs of documents, a group is whole with all of them", () => {
    const found = countsOf(event, [
      alignment("strong", place("a", "two"), place("b", "one")),
      alignment("weak", place("a", "one"), place("c", "one")),
      alignment("weak", place("a", "five"), place("b", "five")),
      alignment("strong", place("a", "six"), place("b", "six")),
      alignment("strong", place("a", "four"), place("b", "three")),
    ]);
    expect(found).toEqual({
      groups: { n: 0, of: 1 },
      partGroups: { n: 1, of: 1 },
      agreedGroups: { n: 0, of: 1 },
      strongAsStrong: { n: 1, of: 3 },
      strongFound: { n: 2, of: 3 },
      weakFound: { n: 1, of: 1 },
      rightStrong: { n: 1, of: 3 },
      rightAtAll: { n: 1, of: 3 },
      rightWeak: { n: 2, of: 2 },
      negativesStrong: { n: 1, of: 1 },
      negativesWeak: { n: 0, of: 1 },
      coders: { n: 1, of: 2 },
    });
    expect(together([found, found]).strongAsStrong).toEqual({ n: 2, of: 6 });
  });
  test("three documents in one alignment make the group whole", () => {
    const all = alignment("strong", place("a", "one"), place("b", "one"), place("c", "one"));
    expect(countsOf(event, [all])).toMatchObject({ groups: { n: 1, of: 1 }, rightStrong: { n: 3, of: 3 } });
  });
  test("where nothing is set side by side there is nothing to be right", () => {
    expect(countsOf(event, [])).toMatchObject({ rightStrong: { n: 0, of: 0 }, weakFound: { n: 0, of: 1 } });
    expect(analysisOf(text).document.text).toBe(text);
  });
});

describe("the command", { timeout: TIMEOUT }, () => {
  test("prints the figures of each part", async () => {
    const { status, stdout, stderr } = await run(["evaluate", "--alignment", copied(), "--format", "json"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { parts } = JSON.parse(stdout);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({
      part: "held-out",
      all: { groups: { of: 7 }, negativesStrong: { of: 5 } },
    });
  });
  test.each([
    ["not JSON", () => "{", /leak\.json: is not JSON/],
    ["a list", () => "[]", /leak\.json: is no object/],
    ["no groups", (source: string) => source.replace('"groups"', '"group"'), /groups is no list of objects/],
    [
      "a passage that is elsewhere",
      (source: string) => source.replace(/"begins": "Data of 2.3 million"/, '"begins": "Data of 9 million"'),
      /leak-g1: leak-herald has not “Data of 9 million” at 0; give the right span/,
    ],
    [
      "a document that is none",
      (source: string) => source.replace('"leak-byte"]', '"leak-bit"]'),
      /the text of leak-bit is missing; put it at .*leak-bit\.txt/,
    ],
    ["another strength", (source: string) => source.replace('"strong"', '"sure"'), /neither strong nor weak/],
  ])("%s: named once, and nothing is measured", async (_, change, problem) => {
    const { status, stdout, stderr } = await run(["evaluate", "--alignment", copied(change)]);
    expect(stderr).toMatch(problem);
    expect(stderr).toMatch(/no event is left to evaluate/);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });
  test("a bad event is left out, the others are measured", async () => {
    const to = copied();
    writeFileSync(join(to, "bad.json"), "{");
    const { status, stdout, stderr } = await run(["evaluate", "--alignment", to]);
    expect(stderr).toMatch(/bad\.json: is not JSON/);
    expect(stdout).toMatch(/held-out: leak/);
    expect(status).toBe(1);
  });
  test("a folder without events", async () => {
    const to = copied();
    rmSync(join(to, "leak.json"));
    const { status, stderr } = await run(["evaluate", "--alignment", to]);
    expect(stderr).toMatch(/no \.json file in this folder/);
    expect(status).toBe(1);
  });
  test("predictions are refused", async () => {
    const { status, stderr } = await run(["evaluate", "--alignment", GOLD, "--predictions", "x"]);
    expect(stderr).toMatch(/--predictions says nothing of an alignment/);
    expect(status).toBe(2);
  });
});
