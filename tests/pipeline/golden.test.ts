import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analyse } from "#analysis";
import { loadCorpus } from "#corpus";
import { goldenOf } from "./golden";

const FOLDER = join(import.meta.dirname, "..", "golden");
const UPDATE = process.env.UPDATE_GOLDEN === "1";

const documents = loadCorpus().map(({ document }) => document);

test("the corpus holds the three documents", () => {
  expect(documents.map(({ id }) => id).sort()).toEqual(["ccr", "mehr", "radio-habana-cuba"]);
});

test.each(documents.map((document) => [document.id, document] as const))(
  "%s is analysed as a person has seen it (UPDATE_GOLDEN=1 writes the file anew)",
  (id, document) => {
    const file = join(FOLDER, `${id}.json`);
    const golden = `${JSON.stringify(goldenOf(analyse(document)), null, 1)}\n`;
    if (UPDATE) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, golden);
    }
    expect(existsSync(file), `${file} is missing: run UPDATE_GOLDEN=1 npx vitest run tests/pipeline`).toBe(
      true,
    );
    expect(golden).toBe(readFileSync(file, "utf8"));
  },
);
