import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { breaches } from "./support/boundaries";

const ROOT = resolve(import.meta.dirname, "..");

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.(tsx?|mjs|js)$/.test(name));

describe("who may import what", () => {
  test.each(["analysis", "corpus", "app", "scripts", "bin"])("%s keeps to the rules", (folder) => {
    const sources = sourcesIn(folder);
    expect(sources).not.toEqual([]);
    expect(sources.flatMap((file) => breaches(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });
});

describe("the rules find what they forbid", () => {
  test.each([
    ["a stage importing a stage", "analysis/claims/index.ts", 'import { x } from "../attribution/index"'],
    ["a stage importing a stage's type", "analysis/claims/index.ts", 'import type { X } from "../tag"'],
    ["a stage re-exporting a stage", "analysis/claims/index.ts", 'export * from "../tag/wink"'],
    ["a nested file importing a stage", "analysis/a/b/c.ts", 'import { x } from "../../tag"'],
    ["shared importing a stage", "analysis/shared/spans.ts", 'import { tag } from "../tag"'],
    ["the analysis reading files", "analysis/tag/index.ts", 'import { readFileSync } from "node:fs"'],
    ["the analysis reading files, dynamically", "analysis/tag/index.ts", 'await import("node:fs")'],
    ["the analysis reading files, required", "analysis/tag/index.ts", 'const fs = require("fs")'],
    ["the analysis using React", "analysis/index.ts", 'import { useId } from "react"'],
    ["the analysis using the corpus", "analysis/pipeline.ts", 'import { outlets } from "#corpus"'],
    ["the analysis using the application", "analysis/index.ts", 'import { x } from "../app/view"'],
    ["the analysis reading the clock", "analysis/index.ts", "export const now = () => Date.now()"],
    ["the analysis making a date", "analysis/index.ts", "export const now = new Date()"],
    ["the analysis throwing dice", "analysis/shared/x.ts", "const dice = Math.random()"],
    ["the analysis reading the environment", "analysis/index.ts", "if (process.env.DEBUG) run()"],
    ["natural by its root", "app/x.ts", 'import natural from "natural"'],
    ["natural by its root's file", "corpus/load.ts", 'import natural from "natural/lib/natural/"'],
    ["the corpus using a stage", "corpus/load.ts", 'import { segment } from "#analysis"'],
    ["the corpus using all", "corpus/load.ts", 'import * as analysis from "../analysis/index"'],
    ["the corpus using the application", "corpus/load.ts", 'import { x } from "../app/x"'],
    ["the application by the back door", "app/routes/a.tsx", 'import { x } from "../../analysis/tag"'],
    ["a component analysing", "app/components/a.tsx", 'import { analyse } from "#analysis"'],
    ["a component with the store", "app/components/a.tsx", 'import { openStore } from "#corpus/store"'],
    ["the analysis using the store", "analysis/pipeline.ts", 'import { openStore } from "#corpus/store"'],
    ["the store by the back door", "app/x.ts", 'import { openStore } from "../corpus/store"'],
    ["a component reading files", "app/components/a/b.tsx", 'import { join } from "path"'],
    ["a component using the server", "app/components/a.tsx", 'import { x } from "../.server/x"'],
    ["sources importing tests", "app/x.ts", 'import { x } from "../tests/support/x"'],
  ])("%s", (_case, file, source) => {
    expect(breaches(file, source)).toHaveLength(1);
  });
});

describe("the rules allow what is in order", () => {
  test.each([
    ["a stage's own files", "analysis/tag/index.ts", 'import { x } from "./wink"; import y from "./x.json"'],
    ["types and shared helpers", "analysis/a/b/c.ts", 'import { x } from "../../shared/spans"'],
    [
      "text libraries",
      "analysis/tag/index.ts",
      'import w from "wink-nlp"; import "natural/lib/natural/tfidf"',
    ],
    ["the pipeline importing stages", "analysis/pipeline.ts", 'import { tag } from "./tag"'],
    ["members and keys named as clocks", "analysis/a/x.ts", "const x = { Date: y.Date, process: 1 }"],
    ["the corpus normalising", "corpus/intake/x.ts", 'import { normalise, type Span } from "#analysis"'],
    ["types anywhere", "app/components/x.ts", 'import type { Span } from "../../analysis/types"'],
    ["tests importing all", "tests/a/b.test.ts", 'import { tag } from "../../analysis/tag"'],
  ])("%s", (_case, file, source) => {
    expect(breaches(file, source)).toEqual([]);
  });
});
