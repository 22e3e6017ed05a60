import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { analyse, edition, measureById, scoreOf, voiceRanges } from "../../analysis";
import { closeStore, openStore, saveAnalysis, storedDocuments } from "../../corpus/store";
import { ARTICLE, ids, objects, run, TIMEOUT, workshop } from "../cli/program";

const { folder, file } = workshop();
let number = 0;
const newCorpus = (): readonly ["--data", string] => ["--data", join(folder, `data-${number++}`)];
const documentsOf = async (data: readonly string[]) => objects((await run(["export", ...data])).stdout);

describe("import", { timeout: TIMEOUT }, () => {
  test("takes tables and zips beside files, once, and says how they were read", async () => {
    const data = newCorpus();
    const table = file("t.csv", "doc_id;body;when\na;One.;25.5.2024\nb;Two.;\nc;;\n");
    const zip = file(
      "z.zip",
      zipSync({ "mehr/ferry.txt": strToU8(ARTICLE), "x.zip": strToU8("PK\x05\x06") }),
    );
    const { status, stdout, stderr } = await run(["import", table, zip, "--map", "date=when", ...data]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(
      'text is column "body" (the article without its headline); date is column "when" (as you said)',
    );
    expect(stderr).toContain("t.csv: row 4: has no text");
    expect(stderr).toContain("x.zip: a zip in a zip, which is not read");
    expect(stderr).toMatch(/documents: 3 added, 2 failed\n/);
    expect(await documentsOf(data)).toMatchObject([
      { id: "a", text: "One.", date: "2024-05-25" },
      { id: "b", text: "Two." },
      { id: expect.stringMatching(/^ferry-[0-9a-f]{8}$/), text: ARTICLE },
    ]);
    const again = await run(["import", table, zip, "--map", "date=when", ...data]);
    expect(again.stderr).toMatch(/documents: 3 in the corpus already, 2 failed\n$/);
  });

  test("reads dates and columns as it is told", async () => {
    const data = newCorpus();
    const table = file("d.tsv", "id\ta,text=b\tdate\n1\tOne.\t03/04/2024\n");
    const open = await run(["import", table, "--map", "text=a,text=b", ...data]);
    expect(open.stderr).toMatch(/--map|no column/);
    const { status } = await run([
      "import",
      file("e.csv", "id,body text,date\n1,One.,03/04/2024\n"),
      "--map",
      "text=body text",
      "--dates",
      "mdy",
      ...data,
    ]);
    expect(status).toBe(0);
    expect(await documentsOf(data)).toMatchObject([{ id: "1", date: "2024-03-04" }]);
  });

  test("asks no address of this machine or of a private network", async () => {
    const urls = [
      "http://127.0.0.1:3122/x",
      "http://localhost/",
      "http://169.254.169.254/",
      "https://[::1]/",
      "http://0x7f.1/",
    ];
    const { status, stderr } = await run(["import", ...urls, ...newCorpus()]);
    expect(status).toBe(1);
    expect(stderr.match(/is not on the public internet/g)).toHaveLength(3);
    expect(stderr).toMatch(/port 3122 is not asked/);
    expect(stderr).toMatch(/an odd way to write 127\.0\.0\.1/);
    expect(stderr).toMatch(/documents: 5 failed\n$/);
  });

  test("refuses a table of scores that it printed itself", async () => {
    const data = newCorpus();
    const { stdout } = await run(["score"], ARTICLE);
    const scores = await run(["import", file("scores.csv", stdout), ...data]);
    expect(scores.stderr).toContain("this is an export of scores and has no text");
    await run(["import", file("a.txt", ARTICLE), ...data]);
    const exported = await run(["export", "--format", "csv", ...data]);
    const again = await run(["import", file("export.csv", exported.stdout), ...data]);
    expect(again.stderr).toContain("this is an export of metadata and scores and has no text");
  });

  test.each([
    [["--map", "text"], /--map: "text" is not FIELD=COLUMN/],
    [["--dates", "ymd"], /--dates: "ymd" is not one of auto, dmy, mdy/],
    [["--most", "many"], /--most: "many" is not a whole number/],
  ])("%o is wrong usage", async (args, message) => {
    const { status, stderr } = await run(["import", "x.csv", ...args, ...newCorpus()]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe("export as CSV", { timeout: TIMEOUT }, () => {
  const titles = ["=1+1", "-5", "+x", "@y", 'A "title", with all\nof it', "Plain"];

  async function corpus(): Promise<readonly string[]> {
    const data = newCorpus();
    const lines = titles.map((title, at) =>
      JSON.stringify({ id: `d${at}`, title, text: at < 3 ? ARTICLE : `${at}. ${ARTICLE}`, language: "en" }),
    );
    await run(["import", ...data], lines.join("\n"));
    const store = openStore(data[1]);
    try {
      for (const { document } of [...storedDocuments(store)].slice(0, 3))
        saveAnalysis(store, analyse(document), voiceRanges);
    } finally {
      closeStore(store);
    }
    return data;
  }

  test("has what is known of each document and its scores, those not analysed yet too", async () => {
    const data = await corpus();
    const { stdout, stderr } = await run(["export", "--format", "csv", ...data]);
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(titles.map((_, at) => `d${at}`));
    expect(rows.map(({ title }) => title)).toEqual(titles);
    const analysis = analyse({ ...blank, text: ARTICLE });
    const score = scoreOf(measureById("loaded") as never, analysis);
    expect(rows[0]).toMatchObject({
      loaded: String(score.value),
      "loaded.count": String(score.count),
      "loaded.of": String(score.of),
      "loaded.low": String(score.interval?.[0]),
      "loaded.high": String(score.interval?.[1]),
      analyser: edition().version,
      "loaded.headline": "",
    });
    const own = scoreOf(measureById("loaded") as never, analyse({ ...blank, text: `5. ${ARTICLE}` }));
    expect(rows[5]).toMatchObject({ loaded: String(own.value), "loaded.count": String(own.count) });
    expect(stderr).toBe("parallax: analysing 3 documents on the way\n");
    const again = await run(["export", "--format", "csv", ...data]);
    expect(again).toEqual({ status: 0, stdout, stderr: "" });
  });

  test("for spreadsheets keeps text from being a formula, and numbers as they are", async () => {
    const data = await corpus();
    const plain: Record<string, string>[] = parse(
      (await run(["export", "--format", "csv", ...data])).stdout,
      { columns: true },
    );
    const { stdout } = await run(["export", "--format", "csv", "--excel", ...data]);
    expect(stdout.startsWith("\ufeffid,title")).toBe(true);
    const rows: Record<string, string>[] = parse(stdout, { columns: true, bom: true });
    expect(rows.map(({ title }) => title)).toEqual(["'=1+1", "'-5", "'+x", "'@y", titles[4], "Plain"]);
    expect(rows.map(({ title: _, ...row }) => row)).toEqual(plain.map(({ title: _, ...row }) => row));
  });

  test("of an empty corpus is its header", async () => {
    const data = newCorpus();
    await run(["import", ...data], "");
    const { stdout, stderr } = await run(["export", "--format", "csv", ...data]);
    expect([stdout.split("\n").length, stderr, ids("")]).toEqual([2, "", []]);
  });
});

const blank = {
  ...{
    id: "d0",
    outlet: null,
    title: "=1+1",
    date: null,
    url: null,
    genre: null,
    event: null,
    language: "en",
  },
  ...{ licence: null, headline: null, boilerplate: [] },
};
