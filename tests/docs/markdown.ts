import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "vitest";

/** The folder of the checkout. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** Folders without documentation of the project. */
const NOT_OURS = /^(?:node_modules|build|data|coverage|corpus\/documents|\.[^/]+)(?:\/|$)/;

/** The text of a file of the checkout. */
export const read = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");

/** Every Markdown file of the project, as a path from the checkout. */
export function markdownFiles(folder = ""): string[] {
  return readdirSync(resolve(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.test(path)) return [];
    if (entry.isDirectory()) return markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Markdown without what is code: no link and no heading is read there. */
export const withoutCode = (markdown: string): string =>
  markdown.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, (code) => "x".repeat(code.length));

/** The cells of every table row but the rulers, without the padding. */
export const tableRows = (markdown: string): string[][] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf("|"))
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );

/**
 * Expects the block between two lines `<!-- name -->` of a file to be what the program says.
 * With `UPDATE_DOCS=1` it writes the block anew first.
 */
export function expectBlock(path: string, name: string, content: string): void {
  const marker = `<!-- ${name} -->`;
  const parts = read(path).split(marker);
  expect(parts, `${path} needs two lines ${marker} and the block between them`).toHaveLength(3);
  const wanted = `\n\n${content.trim()}\n\n`;
  if (process.env.UPDATE_DOCS === "1" && parts[1] !== wanted)
    writeFileSync(resolve(ROOT, path), [parts[0], wanted, parts[2]].join(marker));
  expect(read(path).split(marker)[1], `${path} is out of date: UPDATE_DOCS=1 npx vitest run tests/docs`).toBe(
    wanted,
  );
}
