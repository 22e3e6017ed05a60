import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { analyse, voiceRanges } from "../../analysis";
import { main } from "../../app/cli/main";
import type { CorpusDocument } from "../../corpus";
import { closeStore, jobs, openStore, saveAnalysis, storedDocument } from "../../corpus/store";
import { ARTICLE, ids, objects, run, TIMEOUT, workshop } from "../cli/program";

const { folder, file } = workshop();
let number = 0;
/** The option that names a data folder which is not there yet. */
const newCorpus = (): readonly ["--data", string] => ["--data", join(folder, `data-${number++}`)];

const letters = file("in/mehr/letters.txt", ARTICLE);
file("in/note.md", "---\ntitle: A note\ndate: 2024-05-25\n---\nThe council said the ferry would sail.\n");
file(
  "in/two.ndjson",
  ['{"id":"one","text":"Ferry fares rise.","outlet":"x"}', '{"id":"two","text":"État of things."}'].join(
    "\n",
  ),
);

const WAITS =
  "parallax: their analysis waits for the program: one that runs begins at once, npm start does later\n";

describe("import", { timeout: TIMEOUT }, () => {
  test("takes folders, files and standard input, once", async () => {
    const data = newCorpus();
    const first = await run(["import", join(folder, "in"), ...data]);
    expect(first).toEqual({ status: 0, stdout: "", stderr: `parallax: documents: 4 added\n${WAITS}` });
    const again = await run(["import", join(folder, "in"), letters, ...data]);
    expect(again.stderr).toBe("parallax: documents: 5 in the corpus already\n");
    const piped = await run(["import", ...data], '{"id":"three","text":"From a pipe."}\n');
    expect(piped.stderr).toBe(`parallax: documents: 1 added\n${WAITS}`);
    const { stdout } = await run(["export", ...data]);
    expect(ids(stdout)).toEqual(["letters", "note", "one", "two", "three"]);
    expect(objects(stdout)).toMatchObject([
      { outlet: "mehr", text: ARTICLE },
      { title: "A note", date: "2024-05-25" },
      { outlet: "x", text: "Ferry fares rise." },
      { text: "État of things." },
      { text: "From a pipe." },
    ]);
  });

  test("leaves one job waiting for the program where something is new, and none where nothing is", async () => {
    const data = newCorpus();
    const waiting = () => {
      const store = openStore(data[1]);
      const kinds = jobs(store).map(({ kind, state }) => `${kind} ${state}`);
      closeStore(store);
      return kinds;
    };
    await run(["import", ...data], "");
    expect(waiting()).toEqual([]);
    await run(["import", letters, ...data]);
    await run(["import", join(folder, "in"), ...data]);
    expect(waiting()).toEqual(["analyse waiting"]);
  });

  test("names what fails with its remedy, and takes the rest", async () => {
    const data = newCorpus();
    await run(["import", ...data], '{"id":"a","text":"First."}\n');
    const lines = ['{"id":"a","text":"Second."}', "no JSON", '{"text":"x"}', '{"id":"b","text":"Third."}'];
    const { status, stderr } = await run(["import", "-", "nowhere.txt", ...data], lines.join("\n"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 2: not JSON/);
    expect(stderr).toMatch(/line 3: "id" is missing/);
    expect(stderr).toMatch(/a: the store has another text under this id; .*--update/);
    expect(stderr).toMatch(/nowhere\.txt: no such file/);
    expect(stderr).toMatch(/documents: 1 added, 1 failed\n/);
    const updated = await run(["import", "--update", "--input", "ndjson", ...data], lines[0]);
    expect(updated.stderr).toBe(`parallax: documents: 1 saved as new versions\n${WAITS}`);
    expect(objects((await run(["export", ...data])).stdout)[0]).toMatchObject({ text: "Second." });
  });
});

describe("export", { timeout: TIMEOUT }, () => {
  test("prints what import reads, and a bundle that makes the same corpus", async () => {
    const data = newCorpus();
    await run(["import", join(folder, "in"), ...data]);
    const { stdout } = await run(["export", ...data]);
    const other = newCorpus();
    await run(["import", "--input", "ndjson", ...other], stdout);
    expect((await run(["export", ...other])).stdout).toBe(stdout);

    const bundle = join(folder, "all");
    const exported = await run(["export", "--format", "bundle", "--output", bundle, ...data]);
    expect(exported).toEqual({
      ...{ status: 0, stdout: "" },
      stderr: "parallax: analysing 4 documents on the way\n",
    });
    const copy = newCorpus();
    expect((await run(["import", bundle, ...copy])).stderr).toBe(`parallax: documents: 4 added\n${WAITS}`);
    const again = join(folder, "again");
    await run(["export", "--format", "bundle", "--output", again, ...copy]);
    expect(readFileSync(again).equals(readFileSync(bundle))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);

    const piped = await run(["import", "-", ...newCorpus()], readFileSync(bundle));
    expect(piped).toMatchObject({ status: 1, stderr: expect.stringContaining("write it to a file") });
  });

  test("says of scores what score says of the same documents", async () => {
    const data = newCorpus();
    await run(["import", join(folder, "in"), ...data]);
    const bundle = join(folder, "scores.zip");
    await run(["export", "--format", "bundle", "--output", bundle, ...data]);
    const { "scores.csv": scores = new Uint8Array() } = unzipSync(readFileSync(bundle));
    const records = (await run(["export", ...data])).stdout;
    expect(strFromU8(scores)).toBe((await run(["score"], records)).stdout);
  });

  test("takes the lines of a bundle alone, as earlier versions wrote them", async () => {
    const data = newCorpus();
    await run(["import", letters, ...data]);
    const bundle = join(folder, "lines.zip");
    await run(["export", "--format", "bundle", "--output", bundle, ...data]);
    const { "corpus.ndjson": lines = new Uint8Array() } = unzipSync(readFileSync(bundle));
    const old = file("old.ndjson", lines);
    const { stderr } = await run(["import", old, ...newCorpus()]);
    expect(stderr).toBe(`parallax: documents: 1 added\n${WAITS}`);
  });

  test("a bundle that is torn is named with its remedy, and the next path is taken", async () => {
    const data = newCorpus();
    await run(["import", letters, ...data]);
    const bundle = join(folder, "whole.zip");
    await run(["export", "--format", "bundle", "--output", bundle, ...data]);
    const torn = file("torn.zip", readFileSync(bundle).subarray(0, 5000));
    const { status, stderr } = await run(["import", torn, letters, ...newCorpus()]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/torn\.zip: is torn or damaged \(.*\); copy it again, or export it again\n/);
    expect(stderr).toContain("documents: 1 added, 1 failed\n");
  });

  test("writes into a pipe that is named, which stays one", async () => {
    const data = newCorpus();
    await run(["import", letters, ...data]);
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [read] = await Promise.all([readFile(pipe, "utf8"), run(["export", "--output", pipe, ...data])]);
    expect(read).toBe((await run(["export", ...data])).stdout);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test("a bundle is not written to a terminal", async () => {
    const said: string[] = [];
    const stderr = new Writable({
      write: (chunk, _encoding, done) => {
        said.push(String(chunk));
        done();
      },
    });
    const stdout = Object.assign(new PassThrough(), { isTTY: true });
    const data = newCorpus();
    const status = await main(["export", "--format", "bundle", ...data], {
      stdin: process.stdin,
      stdout,
      stderr,
    });
    expect([status, stdout.read()]).toEqual([2, null]);
    expect(said.join("")).toMatch(/a bundle is a zip, which a terminal cannot show; .*--output corpus\.zip/);
  });

  test("says where it cannot write", async () => {
    const data = newCorpus();
    await run(["import", letters, ...data]);
    const output = join(folder, "no", "such", "file");
    const { status, stderr } = await run(["export", "--output", output, ...data]);
    expect(stderr).toBe(
      `parallax: ${output}: cannot be written, since its folder is not there; make the folder, or name another\n`,
    );
    expect(status).toBe(1);
    const into = await run(["export", "--output", folder, ...data]);
    expect(into.stderr).toBe(
      `parallax: ${folder}: cannot be written, since it is a folder; name a file in it\n`,
    );
  });
});

describe("restore", { timeout: TIMEOUT }, () => {
  test("of a file that is not there makes no folder", async () => {
    const data = join(folder, "nowhere yet");
    const { status, stderr } = await run(["restore", join(folder, "gone"), "--data", data]);
    expect(stderr).toMatch(/gone: no such file or folder; check the path/);
    expect([status, existsSync(data)]).toEqual([1, false]);
  });
});

describe("search", { timeout: TIMEOUT }, () => {
  test("prints every place with its span, and says how many", async () => {
    const data = newCorpus();
    await run(["import", join(folder, "in"), ...data]);
    const { status, stdout, stderr } = await run(["search", "ferry OR etat", ...data]);
    expect(objects(stdout)).toEqual([
      expect.objectContaining({ document: "note", span: [60, 65] }),
      { document: "one", span: [0, 5], context: "Ferry fares rise." },
      { document: "two", span: [0, 4], context: "État of things." },
    ]);
    expect([status, stderr]).toEqual([0, "parallax: 3 places in 3 documents\n"]);
    const narrowed = await run(["search", "ferry", "--outlet", "x", "--format", "text", ...data]);
    expect(narrowed.stdout).toBe("one 0-5: [Ferry] fares rise.\n");
    expect((await run(["search", "xylograph", ...data])).stderr).toBe("parallax: 0 places in 0 documents\n");
  });

  test("in one voice searches what is analysed, and says what is not", async () => {
    const data = newCorpus();
    await run(["import", join(folder, "in"), ...data]);
    const store = openStore(data[1]);
    const analysis = analyse(storedDocument(store, "letters")?.document as CorpusDocument);
    saveAnalysis(store, analysis, voiceRanges);
    closeStore(store);
    const said = await run(["search", "attack OR ferry", "--voice", "direct", "--format", "text", ...data]);
    expect(said.stdout).toMatch(/^letters \d+-\d+: .*brutal \[attack\] on civil society/);
    expect(said.stderr).toBe(
      "parallax: 1 place in 1 document\nparallax: 3 documents are not analysed yet and not searched by voice; start the program, which analyses the corpus\n",
    );
    const untold = await run(["search", "attack", "--voice", "unattributed", "--outlet", "mehr", ...data]);
    expect([untold.stdout, untold.stderr]).toEqual(["", "parallax: 0 places in 0 documents\n"]);
    expect(await run(["search", "attack", "--voice", "loud", ...data])).toMatchObject({
      status: 2,
      stdout: "",
    });
  });

  test.each([
    ["no word", ["search", "***"], 1, /search "\*\*\*": has no word to look for/],
    ["no genre", ["search", "x", "--genre", "rant"], 2, /--genre: "rant" is not one of report, analysis/],
    ["no date", ["search", "x", "--from", "May"], 1, /date "May": not a day/],
    ["no month", ["search", "x", "--to", "2021-13"], 1, /date "2021-13": not a day/],
    ["two operands", ["search", "a", "b"], 2, /search needs one QUERY, but 2 are given/],
    ["no operand", ["backup"], 2, /backup needs one FILE, but 0 are given/],
  ])("%s", async (_case, args, status, message) => {
    const data = newCorpus();
    await run(["import", letters, ...data]);
    const result = await run([...args, ...data]);
    expect(result.stderr).toMatch(message);
    expect([result.status, result.stdout]).toEqual([status, ""]);
  });
});

describe("backup and restore", { timeout: TIMEOUT }, () => {
  test("bring back what was there, and keep what is", async () => {
    const data = newCorpus();
    await run(["import", letters, ...data]);
    const before = (await run(["export", ...data])).stdout;
    const backup = join(folder, "backup.sqlite");
    expect((await run(["backup", backup, ...data])).status).toBe(0);
    expect((await run(["backup", backup, ...data])).stderr).toContain("exists already");
    await run(["import", join(folder, "in"), ...data]);
    const restored = await run(["restore", backup, ...data]);
    expect([restored.status, restored.stderr]).toEqual([0, expect.stringContaining("what was there is in")]);
    expect((await run(["export", ...data])).stdout).toBe(before);
    const bad = await run(["restore", letters, ...data]);
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringMatching(/letters\.txt: is no database/)]);
    expect((await run(["export", ...data])).stdout).toBe(before);
  });

  test("a folder without a corpus is said to be one", async () => {
    const { status, stderr } = await run(["export", ...newCorpus()]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/no corpus in this folder; import documents/),
    ]);
  });
});
