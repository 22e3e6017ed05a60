import { describe, expect, test } from "vitest";
import { ARTICLE, objects, run, TIMEOUT, workshop } from "./program";

const { file } = workshop();
const HEADER =
  "document,outlet,genre,date,measure,label,value,unit,count,of,low,high,method,reason,analyser,lexicon,text_sha256";
const OUTLET_HEADER =
  "outlet,documents,measure,label,value,unit,count,of,low,high,method,reason,notice,analyser,lexicon";

const record = (id: string, outlet: string | null, text = ARTICLE): string =>
  JSON.stringify({ id, outlet, text });

describe("score", { timeout: TIMEOUT }, () => {
  test("prints one row a document and measure, the same measures for each", async () => {
    const input = `${record("long", null)}\n${record("short", null, "Hi there.")}\n${record("void", null, "")}\n`;
    const rows = objects((await run(["score", "--format", "ndjson"], input)).stdout);
    const of = (id: string) => rows.filter(({ document }) => document === id);
    const measures = of("long").map(({ measure }) => measure);
    expect(measures).toContain("loaded.unattributed");
    expect(measures).toContain("loaded.category.euphemism");
    expect(new Set(measures).size).toBe(measures.length);
    expect(of("short").map(({ measure }) => measure)).toEqual(measures);
    expect(of("void").map(({ measure }) => measure)).toEqual(measures);
    expect(rows).toHaveLength(3 * measures.length);
  });
  test("a number has its unit, interval and method; where there is none a reason", async () => {
    const input = `${record("long", null)}\n${record("void", null, "")}\n`;
    for (const row of objects((await run(["score", "--format", "ndjson"], input)).stdout)) {
      expect(row).toMatchObject({
        method: expect.stringMatching(/\w/),
        unit: expect.stringMatching(/^(share|per)/),
      });
      if (row.value === null)
        expect(row).toMatchObject({ low: null, high: null, reason: expect.any(String) });
      else {
        expect(row.reason).toBe(null);
        expect(row.low).toBeLessThanOrEqual(row.value as number);
        expect(row.high).toBeGreaterThanOrEqual(row.value as number);
      }
    }
  });
  test("csv, json and ndjson say the same", async () => {
    const input = `${record('a "quoted", id', "mehr")}\n${record("void", null, "")}\n`;
    const ndjson = objects((await run(["score", "--format", "ndjson"], input)).stdout);
    expect(JSON.parse((await run(["score", "--format", "json"], input)).stdout)).toEqual(ndjson);
    const lines = (await run(["score"], input)).stdout.split("\n");
    expect(lines[0]).toBe(HEADER);
    expect(lines.at(-1)).toBe("");
    expect(lines).toHaveLength(ndjson.length + 2);
    expect(lines[1]).toMatch(
      /^"a ""quoted"", id",mehr,,,loaded,Loaded terms,[\d.]+,"per 1,000 words",\d+,\d+,/,
    );
    const first = ndjson[0] ?? {};
    expect(Object.keys(first).join()).toBe(HEADER);
    expect(lines[1]).toContain(`,${first.value},"per 1,000 words",${first.count},${first.of},${first.low},`);
    expect(lines.join("\n")).not.toMatch(/NaN|Infinity|undefined|null/);
  });
  test("of no document is a header", async () => {
    expect(await run(["score"])).toEqual({ status: 0, stdout: `${HEADER}\n`, stderr: "" });
  });
});

describe("score --by outlet", { timeout: TIMEOUT }, () => {
  test("pools an outlet's documents, says what to know, and how many belong to none", async () => {
    const input = ["a", "b", "c"].map((id) => record(id, id === "c" ? "two" : "one")).join("\n");
    const { status, stdout, stderr } = await run(
      ["score", "--by", "outlet", "--format", "json"],
      `${input}\n${record("d", null)}\n`,
    );
    const [single] = objects((await run(["score", "--format", "ndjson"], record("a", "one"))).stdout);
    const rates = JSON.parse(stdout).filter(({ measure }: { measure: string }) => measure === "loaded");
    const { count, of } = single as { count: number; of: number };
    expect(rates).toMatchObject([
      { outlet: "one", documents: 2, count: 2 * count, of: 2 * of, notice: null },
      { outlet: "two", documents: 1, count, of, notice: expect.stringMatching(/not this outlet/) },
    ]);
    expect(stderr).toBe(
      'parallax: 1 document names no outlet and is left out; give "outlet" in its metadata\n',
    );
    expect(status).toBe(0);
  });
  test("as csv has columns of its own, also without a document, and threads change nothing", async () => {
    const path = file("two.ndjson", `${record("a", "one")}\n${record("b", "two")}\n`);
    const { stdout } = await run(["score", "--by", "outlet", path]);
    expect(stdout.split("\n")[0]).toBe(OUTLET_HEADER);
    expect(stdout.split("\n").length).toBeGreaterThan(20);
    expect((await run(["score", "--by", "outlet", "--jobs", "2", path])).stdout).toBe(stdout);
    expect((await run(["score", "--by", "outlet"])).stdout).toBe(`${OUTLET_HEADER}\n`);
  });
  test("--once counts a text that several outlets have once, with the one that dated it first", async () => {
    const dated = (id: string, date: string, text: string) =>
      JSON.stringify({ id, outlet: id, date, text, language: "en" });
    const input = [
      dated("herald", "2024-05-26", `${ARTICLE} Our reporter adds a word.`),
      dated("agency", "2024-05-25", ARTICLE),
      dated("post", "2024-05-25", "The ferry sailed at noon with forty people aboard, and came back late."),
    ].join("\n");
    const outletsOf = (stdout: string) =>
      JSON.parse(stdout)
        .filter(({ measure }: { measure: string }) => measure === "loaded")
        .map(({ outlet }: { outlet: string }) => outlet);
    const each = await run(["score", "--by", "outlet", "--format", "json"], input);
    expect(outletsOf(each.stdout)).toEqual(["herald", "agency", "post"]);
    const once = await run(["score", "--by", "outlet", "--once", "--format", "json"], input);
    expect(outletsOf(once.stdout)).toEqual(["agency", "post"]);
    expect(once.stderr).toBe("parallax: 1 document is left out, whose text another one has\n");
    expect((await run(["score", "--once"], input)).status).toBe(2);
  });
});
