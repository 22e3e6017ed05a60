import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { modelCards } from "#analysis";
import { expectBlock, ROOT, read, tableRows } from "./markdown";
import { measuresList, modelCardText } from "./render";

const README = "analysis/README.md";

/** The stages that the pipeline imports, by the name of their function, with their files. */
function stagesImported(source: string): Map<string, string> {
  const imports = source.matchAll(/^import \{ (\w+) \} from "\.\/([\w-]+\/index)";$/gm);
  return new Map([...imports].map(([, name = "", path = ""]) => [name, `${path}.ts`]));
}

/** The stages in the order in which the pipeline calls them. */
function stagesCalled(source: string): string[] {
  const imported = stagesImported(source);
  const body = source.slice(source.indexOf("export function analyse"));
  const calls = [...body.matchAll(/\b(\w+)\(/g)].map(([, name = ""]) => name);
  return calls.filter((name) => imported.has(name));
}

/** Rows of the table of stages: name and file of the link, and what the stage takes. */
const rows = tableRows(read(README)).flatMap(([stage = "", takes = ""]) => {
  const [, name, file] = /^\[(\w+)\]\(([\w/-]+\.ts)\)$/.exec(stage) ?? [];
  return name && file ? [{ name, file, takes }] : [];
});

/** The parts of a reading that a stage says it takes; null where it takes something else. */
function partsTaken(file: string): string[] | null {
  const taken = /^export function \w+\([^)]*?Pick<\s*Reading,([^>]+)>/m.exec(read(`analysis/${file}`))?.[1];
  return taken ? [...taken.matchAll(/"(\w+)"/g)].map(([, part = ""]) => part) : null;
}

describe("the table of stages", () => {
  const pipeline = read("analysis/pipeline.ts");

  test("lists the stages in the order of the pipeline", () => {
    expect(rows.map(({ name }) => name)).toEqual(stagesCalled(pipeline));
  });

  test("links each stage to its file", () => {
    const imported = stagesImported(pipeline);
    expect(rows.map(({ name, file }) => [name, file])).toEqual(
      [...rows].map(({ name }) => [name, imported.get(name)]),
    );
  });

  test("says what each stage takes", () => {
    const stated = rows.flatMap(({ name, file, takes }) => {
      const parts = partsTaken(file);
      return parts
        ? [
            {
              name,
              says: [...takes.matchAll(/`(\w+)`/g)].map(([, part]) => part).sort(),
              parts: parts.sort(),
            },
          ]
        : [];
    });
    expect(stated.length).toBeGreaterThan(rows.length / 2);
    for (const { name, says, parts } of stated) expect([name, says]).toEqual([name, parts]);
  });

  test("names data that lie beside the stage", () => {
    const table = tableRows(read(README)).filter(([stage = ""]) => stage.includes("/index.ts)"));
    const missing = table.flatMap(([stage = "", , , data = ""]) => {
      const folder = /\(([\w-]+)\/index\.ts\)/.exec(stage)?.[1] ?? "";
      const files = [...data.matchAll(/`([\w./-]+(?:\.json|\/))`/g)].map(([, file = ""]) => file);
      return files.filter((file) => !existsSync(resolve(ROOT, "analysis", folder, file)));
    });
    expect(missing).toEqual([]);
  });
});

test("the list of measures is that of the program", () => {
  expectBlock(README, "measures", measuresList());
});

test.each([
  ["model-attribution", "analysis/attribution/README.md"],
  ["model-suggested", "analysis/loaded-terms/suggested/README.md"],
])("the card of %s is that of the program", (id, readme) => {
  const card = modelCards.find((one) => one.id === id);
  expectBlock(readme, "model-card", card ? modelCardText(card) : "");
});
