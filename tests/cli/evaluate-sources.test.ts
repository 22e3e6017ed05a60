import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run, TIMEOUT, workshop } from "./program";

const GOLD = resolve(import.meta.dirname, "../../corpus/gold/sources");
const shop = workshop();
let copies = 0;

/** A copy of one coded text in a folder of its own. */
function copied(change: (source: string) => string = (source) => source): string {
  copies += 1;
  const file = shop.file(`${copies}/harbour.tsv`, change(readFileSync(join(GOLD, "harbour.tsv"), "utf8")));
  cpSync(join(GOLD, "harbour.txt"), join(file, "../harbour.txt"));
  return join(file, "..");
}

describe("parallax evaluate --sources", () => {
  test(
    "counts found, named and typed sources, by part",
    async () => {
      const { status, stdout } = await run(["evaluate", "--sources", copied(), "--format", "json"]);
      expect(status).toBe(0);
      const { parts } = JSON.parse(stdout);
      expect(parts).toHaveLength(1);
      const [{ part, texts, all }] = parts;
      expect([part, texts]).toEqual(["development", ["harbour"]]);
      expect(all.found.of).toBe(10);
      expect(all.right.of).toBe(all.found.n);
      expect(all.right.n).toBeGreaterThan(all.found.n / 2);
    },
    TIMEOUT,
  );

  test(
    "a wrong name in the gold counts as wrong",
    async () => {
      const rightOf = async (folder: string) =>
        JSON.parse((await run(["evaluate", "--sources", folder, "--format", "json"])).stdout).parts[0].all
          .right.n;
      const changed = copied((source) =>
        source.replaceAll("Ingrid Solvang\tperson", "Somebody Else\tperson"),
      );
      expect(await rightOf(changed)).toBeLessThan(await rightOf(copied()));
    },
    TIMEOUT,
  );

  test.each([
    ["no part", (source: string) => source.replace("# development\n", ""), /line 1 is not/],
    ["shifted offsets", (source: string) => source.replace(/^\d+ /m, "1 "), /line 2: the text has not/],
    ["an unknown type", (source: string) => source.replace("\tvague", "\tghost"), /“ghost” is no type/],
  ])(
    "names the file and the line: %s",
    async (_case, change, problem) => {
      const { status, stderr } = await run(["evaluate", "--sources", copied(change)]);
      expect(status).toBe(1);
      expect(stderr).toMatch(problem);
      expect(stderr).toContain("harbour.tsv");
    },
    TIMEOUT,
  );

  test(
    "says what is missing in an empty folder, and without the text",
    async () => {
      const folder = copied();
      rmSync(join(folder, "harbour.txt"));
      expect((await run(["evaluate", "--sources", folder])).stderr).toMatch(/the text is missing; put it at/);
      rmSync(join(folder, "harbour.tsv"));
      writeFileSync(join(folder, "x"), "");
      expect((await run(["evaluate", "--sources", folder])).stderr).toMatch(/no \.tsv file in this folder/);
    },
    TIMEOUT,
  );
});
