import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");

describe("README.md", () => {
  test("names only npm commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read("README.md").matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)];
    const names = named.map(([, ran, short]) => ran ?? short ?? "");
    expect(names).toEqual(expect.arrayContaining(["start", "test", "parallax"]));
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("links only to files that exist", () => {
    const links = [...read("README.md").matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, path]) => path ?? "");
    expect(links.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });
});
