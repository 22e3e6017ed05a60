import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { categories, edition, lexicon, sources } from "#analysis";
import { run, TIMEOUT } from "./program";

describe("lexicon", { timeout: TIMEOUT }, () => {
  test("as JSON has every entry once with all it says, and what it cites", async () => {
    const { status, stdout, stderr } = await run(["lexicon", "--format", "json"]);
    const record = JSON.parse(stdout);
    expect(record.analyser).toEqual(edition());
    expect(record.categories).toEqual(categories);
    expect(record.sources).toEqual(sources);
    expect(record.entries).toHaveLength(lexicon.length);
    expect(new Map(record.entries.map((entry: { id: string }) => [entry.id, entry]))).toEqual(
      new Map(lexicon.map((entry) => [entry.id, entry])),
    );
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("is in the order of the categories, then of the ids, so that two versions can be compared", async () => {
    const rows: Record<string, string>[] = parse((await run(["lexicon", "--format", "csv"])).stdout, {
      columns: true,
    });
    const order = categories.map(({ id }) => id);
    const keys = rows.map(
      ({ category = "", id = "" }) => `${String(order.indexOf(category)).padStart(2, "0")} ${id}`,
    );
    expect(keys).toEqual(keys.toSorted());
    expect(keys).toHaveLength(lexicon.length);
    for (const { note, source, source_title } of rows) {
      expect(note).not.toBe("");
      expect(source).not.toBe("");
      expect(source_title).not.toBe("");
    }
  });
  test("of one category has that alone, with both views of what is contested", async () => {
    const rows: Record<string, string>[] = parse(
      (await run(["lexicon", "--format", "csv", "--category", "partisan-naming"])).stdout,
      { columns: true },
    );
    const entries = lexicon.filter(({ category }) => category === "partisan-naming");
    expect(rows.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
    const views = entries.filter(({ contested }) => contested);
    expect(views.length).toBeGreaterThan(0);
    for (const { id, contested } of views)
      expect(rows.find((row) => row.id === id)?.views).toBe(contested?.views.join("; "));
  });
  test("for people names each entry's note and source", async () => {
    const { stdout } = await run(["lexicon", "--category", "euphemism"]);
    const entries = lexicon.filter(({ category }) => category === "euphemism");
    expect(stdout).toMatch(new RegExp(`^.+ \\(${entries.length}\\): `));
    for (const { note } of entries) expect(stdout).toContain(note);
    expect(stdout.match(/^ {4}source: \S/gm)).toHaveLength(entries.length);
    expect(stdout).not.toMatch(/undefined|null/);
  });
  test("of no category is wrong usage, and the categories are named", async () => {
    const { status, stdout, stderr } = await run(["lexicon", "--category", "bias"]);
    expect(stderr).toMatch(/--category: "bias" is no category; give one of evaluative, crime-condemnation, /);
    expect([status, stdout]).toEqual([2, ""]);
  });
});
