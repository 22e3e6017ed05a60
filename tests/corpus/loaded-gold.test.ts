import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { categories } from "../../analysis/loaded-terms/lexicon";
import { loadDocument } from "../../corpus";

const GOLD = resolve(import.meta.dirname, "../../corpus/gold");
const FOLDER = join(GOLD, "loaded-terms");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".tsv"));
const VOICES = ["unattributed", "self", "headline", "indirect", "direct", "scare"];

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly voice: string;
  readonly sure: string;
  readonly words: string;
}

const marksIn = (file: string): Mark[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [span = "", category = "", voice = "", sure = "", words = ""] = line.split("\t");
      const [start = Number.NaN, end = Number.NaN] = span.split(" ").map(Number);
      return { start, end, category, voice, sure, words };
    });

describe.each(FILES)("%s", (file) => {
  const text = loadDocument(file.replace(/\.\d\.tsv$/, ""))?.document.text ?? "";
  const marks = marksIn(file);

  test("has marks in text order, apart, each with the words its span says", () => {
    expect(marks.length).toBeGreaterThan(10);
    marks.forEach(({ start, end, words }, at) => {
      expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(words);
      expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
    });
  });

  test("uses the categories, voices and degrees of the guidelines", () => {
    for (const { category, voice, sure } of marks) {
      expect(categories.map(({ id }) => id)).toContain(category);
      expect(VOICES).toContain(voice);
      expect(["1", "2"]).toContain(sure);
    }
  });
});

test("the table of the README counts the marks of each coder", () => {
  const [, loaded = ""] = readFileSync(join(GOLD, "README.md"), "utf8").split(/^## Loaded terms$/m);
  const rows = loaded.matchAll(/^\| `([\w-]+)` +\| +(\d+) \| +(\d+) \|/gm);
  const stated = Object.fromEntries(
    [...rows].map(([, name, one, two]) => [name, [Number(one), Number(two)]]),
  );
  const names = [...new Set(FILES.map((file) => file.replace(/\.\d\.tsv$/, "")))];
  const counted = Object.fromEntries(
    names.map((name) => [name, [1, 2].map((coder) => marksIn(`${name}.${coder}.tsv`).length)]),
  );
  expect(stated).toEqual(counted);
});
