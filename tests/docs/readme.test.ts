import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { lexicon, version } from "#analysis";
import { commands } from "../../app/cli/commands";
import { expectBlock, markdownFiles, ROOT, read } from "./markdown";
import { accuracyList } from "./render";

const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Every match of the pattern's first group, or of its second. */
const named = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first, second]) => first ?? second ?? "");

const scriptsIn = (text: string): string[] =>
  named(text, /\bnpm (?:run (?:-s )?(?!-)([\w:-]+)|(start|test)\b)/g);

describe("commands in the documentation", () => {
  test("README.md names the two commands and the command line", () => {
    expect(scriptsIn(read("README.md"))).toEqual(expect.arrayContaining(["start", "test", "parallax"]));
  });

  test.each(markdownFiles())("%s names only commands that exist", (file) => {
    const text = read(file);
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
    const programs = named(text, /\bnpx ([\w@/.-]+)/g);
    expect(programs.filter((name) => !existsSync(resolve(ROOT, "node_modules/.bin", name)))).toEqual([]);
    const subcommands = named(text, /npm run -s parallax -- (?!-)(\w+)/g);
    expect(subcommands.filter((name) => !commands.some((command) => command.name === name))).toEqual([]);
  });

  test.each(markdownFiles())("%s names only test folders that exist", (file) => {
    const paths = named(read(file), /\bvitest run (tests\/[\w/.-]+)/g);
    expect(paths.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });
});

describe("numbers in README.md", () => {
  test("the size of the word list is that of the lexicon", () => {
    expect(named(read("README.md"), /(\d+) entries/g)).toEqual([String(lexicon.length)]);
  });

  test("the version to cite is the analyser's", () => {
    expect(named(read("README.md"), /version (\d+\.\d+\.\d+)/g)).toEqual([version]);
  });
});

test("the agreement with human coders is that of the program", () => {
  expectBlock("README.md", "accuracy", accuracyList());
});
