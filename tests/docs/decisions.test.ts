import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, read, tableRows } from "./markdown";

const FOLDER = "docs/decisions";
const files = readdirSync(resolve(ROOT, FOLDER))
  .filter((name) => name !== "README.md")
  .sort();

describe("decisions", () => {
  test("are numbered from 0001 without a gap", () => {
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_name, index) => index + 1));
  });

  test.each(files)("%s has its number, a date, and the three parts in order", (name) => {
    const text = read(`${FOLDER}/${name}`);
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)} \\S`));
    expect(text).toMatch(/^Date: \d{4}-\d{2}-\d{2}$/m);
    const parts = [...text.matchAll(/^## (.+)$/gm)].map(([, part]) => part);
    expect(parts).toEqual(["Context", "Decision", "Consequences"]);
  });

  test("are all listed with their titles and dates", () => {
    const expected = files.map((name) => {
      const text = read(`${FOLDER}/${name}`);
      const [, number, title] = /^# (\d{4}) (.+)$/m.exec(text) ?? [];
      return [number, `[${title}](${name})`, /^Date: (.+)$/m.exec(text)?.[1]];
    });
    expect(tableRows(read(`${FOLDER}/README.md`)).slice(1)).toEqual(expected);
  });
});
