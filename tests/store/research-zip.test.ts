import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { edition } from "../../analysis";
import { bundleOf } from "../../app/bundle";
import {
  addDocument,
  bundleAt,
  bundleLines,
  collect,
  countMissing,
  deleteDocuments,
  editDocument,
  importBundle,
  makeStory,
  renameStory,
  type Store,
  saveCollection,
  saveStories,
  seedSamples,
  setTags,
  type Taken,
  zipped,
} from "../../corpus/store";
import { ARTICLE } from "../cli/program";
import { takenFrom } from "../intake-sources/helpers";
import { type Packed, zipOf } from "../intake-sources/packed";
import { messageOf, temporaryFolder, temporaryStore } from "./helpers";
import { made } from "./made";

const folder = temporaryFolder();
let number = 0;
const fileOf = (bytes: Uint8Array): string => {
  const path = join(folder, `file-${number++}`);
  writeFileSync(path, bytes);
  return path;
};

/** A corpus with something of everything, and texts that are hard on tables. */
function filled(): Store {
  const store = temporaryStore();
  seedSamples(store);
  addDocument(store, made("one", ARTICLE, { outlet: "x", title: '=1+1, "so"\nthey say' }));
  addDocument(store, made("two", `😀 The 𝔐inister spoke. ${ARTICLE}`, { outlet: "x", date: "2024-05-25" }));
  addDocument(store, made("es", "El ministro dijo que no habría ferry este año.", { language: "es" }));
  addDocument(store, made("empty", ""));
  addDocument(store, made("zeros", "one\0two\u2028three"));
  editDocument(store, "mehr", { date: "2022-08-25", boilerplate: [] });
  addDocument(store, made("one", `${ARTICLE} Corrected.`, { outlet: "x" }), { update: true });
  deleteDocuments(store, ["ccr"]);
  setTags(store, "mehr", ["wire", "état"]);
  saveCollection(store, { id: "z", name: "Class; 4b", note: "x" });
  collect(store, "z", ["ccr", "mehr"]);
  saveStories(store, [{ id: "raids", label: "Raids", documents: ["mehr", "ccr"] }]);
  renameStory(store, makeStory(store, ["one", "two"]), "By hand");
  return store;
}

const bytesOf = (store: Store): Buffer => Buffer.concat([...bundleOf(store)]);

const bundleText = (of: Store): readonly string[] => [...bundleLines(of)];

async function take(store: Store, path: string): Promise<readonly Taken[]> {
  const lines = await bundleAt(path);
  if (!lines) throw new Error("no bundle");
  const taken: Taken[] = [];
  for await (const each of importBundle(store, lines)) taken.push(each);
  return taken;
}

let store: Store;
let bundle: Buffer;
let files: Record<string, Uint8Array>;
const rowsOf = (name: string): Record<string, string>[] =>
  parse(strFromU8(files[name] as Uint8Array), { columns: true });

beforeAll(() => {
  store = filled();
  bundle = bytesOf(store);
  files = unzipSync(bundle);
});

describe("the research zip", () => {
  test("makes the same corpus, and its export is the same to the byte", async () => {
    const copy = temporaryStore();
    const taken = await take(copy, fileOf(bundle));
    expect(taken.flatMap((each) => ("problem" in each ? [each.problem] : []))).toEqual([]);
    expect(taken).toHaveLength(8);
    expect(bytesOf(copy).equals(bundle)).toBe(true);
  });

  test("is the same in every time zone, and keeps the analyses that it made", () => {
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    try {
      expect(bytesOf(store).equals(bundle)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(countMissing(store, edition()).missing).toBe(0);
  });

  test("is of one moment, whatever is written while it is read", () => {
    const other = temporaryStore();
    addDocument(other, made("a", ARTICLE));
    const before = bytesOf(other);
    const pieces: Uint8Array[] = [];
    for (const piece of bundleOf(other)) {
      if (piece.length > 0 && pieces.length === 0) addDocument(other, made("later", "Later."));
      if (piece.length > 0) pieces.push(piece);
    }
    expect(Buffer.concat(pieces).equals(before)).toBe(true);
    expect(bytesOf(other).equals(before)).toBe(false);
  });

  test("has the files that its data dictionary and its record explain, column by column", () => {
    const about = JSON.parse(strFromU8(files["analyser.json"] as Uint8Array));
    expect(about).toMatchObject({ kind: "parallax bundle", ...edition() });
    const tables: { file: string; columns: { name: string; about: string }[] }[] = about.tables;
    expect(Object.keys(files)).toEqual([
      ...["analyser.json", "README.txt", ...tables.map(({ file }) => file), "corpus.ndjson"],
    ]);
    const readMe = strFromU8(files["README.txt"] as Uint8Array);
    for (const { file, columns } of tables) {
      const [header] = parse(strFromU8(files[file] as Uint8Array), { to: 1 });
      expect(header, file).toEqual(columns.map(({ name }) => name));
      const [, part = ""] = readMe.split(`Columns of ${file}\n`);
      for (const { name, about: meaning } of columns) {
        expect(meaning, `${file} ${name}`).not.toBe("");
        expect(part).toContain(`\n  ${name}\n`);
      }
    }
    for (const { measure = "" } of rowsOf("scores.csv")) expect(readMe).toContain(`\n  ${measure}\n`);
    expect(Math.max(...readMe.split("\n").map((line) => line.length))).toBeLessThan(150);
  });

  test("lists the documents that are not deleted, with what they belong to", () => {
    const rows = rowsOf("documents.csv");
    expect(rows.map(({ document }) => document)).toEqual([
      ...["mehr", "radio-habana-cuba", "one", "two", "es", "empty", "zeros"],
    ]);
    expect(rows[0]).toMatchObject({
      tags: "wire; état",
      collections: "Class; 4b",
      story: "raids",
      version: "2",
    });
    expect(rows[2]).toMatchObject({ outlet: "x", version: "2", title: "" });
    expect(rows[2]?.story).toBe(rows[3]?.story);
    expect(rowsOf("outlets.csv").find(({ outlet }) => outlet === "x")).toMatchObject({
      name: "",
      documents: "2",
    });
  });

  test("has every mark at its words in the texts of its corpus", () => {
    const lines = strFromU8(files["corpus.ndjson"] as Uint8Array)
      .split("\n")
      .filter((line) => line.startsWith('{"kind":"text"'))
      .map((line) => JSON.parse(line));
    const texts = new Map<string, string>(lines.map(({ sha256, text }) => [sha256, text]));
    const marks = [...rowsOf("loaded-terms.csv"), ...rowsOf("claims.csv")];
    expect(marks.length).toBeGreaterThan(100);
    for (const { text_sha256 = "", start, end, words } of marks)
      expect(texts.get(text_sha256)?.slice(Number(start), Number(end))).toBe(words);
  });

  test("counts in its scores what its tables list", () => {
    const listed = rowsOf("loaded-terms.csv").filter(({ tier }) => tier === "lexicon");
    const words = new Map(rowsOf("documents.csv").map((row) => [row.document, row.words]));
    const loaded = rowsOf("scores.csv").filter(({ measure, value }) => measure === "loaded" && value !== "");
    expect(loaded.length).toBeGreaterThan(3);
    for (const { document, count, of } of loaded) {
      expect(Number(count)).toBe(listed.filter((term) => term.document === document).length);
      expect(of).toBe(words.get(document));
    }
  });
});

describe("a zip that is too large is refused", () => {
  const file = { name: "a.csv", text: ["x".repeat(2000)] };

  test("by one file, with the ways around", () => {
    expect(messageOf(() => [...zipped([file], 1999)])).toMatch(
      /^a\.csv would be larger than 1,999 bytes, .*parallax backup FILE, .*--format csv$/,
    );
    expect(unzipSync(Buffer.concat([...zipped([file, { ...file, name: "b.csv" }], 2000)]))).toHaveProperty(
      "b.csv",
    );
  });

  test("by all of it, as packed", () => {
    const small = Array.from({ length: 40 }, (_, at) => ({
      name: `${at}.csv`,
      text: [String(Math.PI * at)],
    }));
    expect(messageOf(() => [...zipped(small, 1000)])).toMatch(
      /^the zip, with \d+\.csv, would be larger than 1,000 bytes/,
    );
  });
});

describe("a bundle is known by what it holds", () => {
  test.each([
    ["packed again, in a folder", (own: typeof files) => zipSync({ "my corpus": own }), true],
    [
      "its corpus alone in a zip",
      (own: typeof files) => zipSync({ "corpus.ndjson": own["corpus.ndjson"] as Uint8Array }),
      true,
    ],
    ["the lines alone", (own: typeof files) => own["corpus.ndjson"] as Uint8Array, true],
    [
      "a zip of documents",
      () => zipSync({ "a.txt": strToU8("One."), "analyser.json": strToU8("[]") }),
      false,
    ],
    [
      "documents in a file of that name",
      () => zipSync({ "corpus.ndjson": strToU8('{"id":"a","text":"b"}') }),
      false,
    ],
    ["words", () => strToU8("once upon a time"), false],
    ["nothing", () => new Uint8Array(), false],
  ])("%s", async (_case, make, isOne) => {
    const lines = await bundleAt(fileOf(make(files)));
    expect(lines !== null).toBe(isOne);
    await lines?.return(undefined);
  });

  test("and is no document: intake says how it is taken in", async () => {
    const packed = await takenFrom("all.zip", bundle);
    expect([packed.documents, packed.problems]).toEqual([
      [],
      [expect.stringMatching(/^all\.zip: a whole corpus .*parallax import FILE/)],
    ]);
    const lines = await takenFrom("all.ndjson", files["corpus.ndjson"] as Uint8Array);
    expect([lines.documents, lines.problems]).toEqual([
      [],
      [expect.stringMatching(/^all\.ndjson: a whole corpus/)],
    ]);
  });

  test("and its tables alone are no texts", async () => {
    for (const name of ["documents.csv", "scores.csv", "loaded-terms.csv"]) {
      const { documents, problems } = await takenFrom(name, files[name] as Uint8Array);
      expect([documents, problems]).toEqual([[], [expect.stringMatching(/has no text; import/)]]);
    }
  });
});

describe("a bundle that is refused", () => {
  const about = { name: "analyser.json", content: '{"kind":"parallax bundle"}' };
  const corpus = {
    name: "corpus.ndjson",
    content: '{"kind":"parallax corpus","format":1}\n{"kind":"end","lines":1}\n',
  };
  test.each<[string, readonly Packed[], RegExp]>([
    ["without its corpus", [about], /^has no corpus\.ndjson, .*as it was exported/],
    ["with two", [corpus, { ...corpus, name: "x/corpus.ndjson" }], /^has 2 files named corpus\.ndjson/],
    [
      "whose corpus is something else",
      [about, { ...corpus, content: '{"id":"a"}' }],
      /^corpus\.ndjson begins with "\{\\"id\\":\\"a\\"\}", as no corpus does/,
    ],
    ["with a password", [about, { ...corpus, flags: 1 }], /^corpus\.ndjson has a password/],
    ["whose corpus is a link", [about, { ...corpus, mode: 0o120777 }], /^corpus\.ndjson is a link/],
    ["whose corpus leads out", [about, { ...corpus, name: "../corpus.ndjson" }], /leads out of the archive/],
  ])("%s", async (_case, packed, message) => {
    await expect(bundleAt(fileOf(zipOf(packed)))).rejects.toThrow(message);
  });

  test("of another format", async () => {
    const other = { ...corpus, content: corpus.content.replace('"format":1', '"format":2') };
    await expect(take(temporaryStore(), fileOf(zipOf([other])))).rejects.toThrow(/format 2.*reads format 1/);
  });

  test.each([60, 4000, -30])("torn at byte %i", async (at) => {
    await expect(bundleAt(fileOf(bundle.subarray(0, at)))).rejects.toThrow(
      /^is torn or damaged .*; copy it again/,
    );
  });

  test("packed as no text is: taken without its zip", async () => {
    const other = temporaryStore();
    addDocument(other, made("long", "x".repeat(3_000_000)));
    const packed = Buffer.concat([...zipped([{ name: "corpus.ndjson", text: bundleText(other) }])]);
    await expect(bundleAt(fileOf(packed))).resolves.toBeNull();
    const withAbout = zipSync({
      "analyser.json": strToU8(about.content),
      "corpus.ndjson": strToU8(bundleText(other).join("")),
    });
    await expect(bundleAt(fileOf(withAbout))).rejects.toThrow(
      /^corpus\.ndjson is packed \d+ times smaller, .*import it by itself/,
    );
    expect(await take(temporaryStore(), fileOf(strToU8(bundleText(other).join(""))))).toEqual([
      { id: "long", outcome: "added" },
    ]);
  });

  test("changed in one byte", async () => {
    const changed = zipOf([corpus]);
    changed.writeUInt8(0x20, changed.indexOf('"lines"') - 1 + '"lines":1'.length + 1);
    await expect(take(temporaryStore(), fileOf(changed))).rejects.toThrow(
      /^corpus\.ndjson is damaged \(its checksum .*copy the bundle again/,
    );
  });

  test("in a line that is not UTF-8 is named, and the rest is taken", async () => {
    const other = temporaryStore();
    for (const id of ["a", "b"]) addDocument(other, made(id, `Text of ${id}.`));
    const bytes = Buffer.from(bundleText(other).join(""));
    bytes.writeUInt8(0xff, bytes.indexOf("Text of a"));
    const taken = await take(temporaryStore(), fileOf(bytes));
    expect(taken).toContainEqual({ id: null, problem: expect.stringMatching(/^line \d+: is not UTF-8/) });
    expect(taken).toContainEqual({ id: "b", outcome: "added" });
  });
});
