import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isGzip, packedEnding, unpackedChunks } from "../../corpus/intake/sources/gzip";
import { kindOf } from "../../corpus/intake/sources/kind";
import { previewTable } from "../../corpus/intake/sources/tables";
import { temporaryFolder } from "../support/temporary-folder";
import { bytes, taken, takenFrom } from "./helpers";
import { zipOf } from "./packed";

const TABLE = "id,text\na,One é.\nb,Two.\n";
const RECORDS = '{"id":"a","text":"One é."}\n{"id":"b","text":"Two."}\n';

describe("a packed table or packed records", () => {
  test.each([
    ["t.csv.gz", TABLE],
    ["T.CSV.GZ", TABLE],
    ["t.tsv.gz", TABLE.replaceAll(",", "\t")],
    ["t.ndjson.gz", RECORDS],
    ["t.jsonl.gz", RECORDS],
  ])("%s is read as what it holds", async (name, content) => {
    const { documents, problems } = await takenFrom(name, gzipSync(content));
    expect(problems).toEqual([]);
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ["a", "One é."],
      ["b", "Two."],
    ]);
  });

  test("is read from a file, piece by piece, and its rows have the ids that they have unpacked", async () => {
    const numbers = (row: number) =>
      Array.from({ length: 500 }, (_, at) => (row + 1) * (at + 7) * 7919).join(" ");
    const rows = Array.from({ length: 60 }, (_, row) => `Row ${row} says ${numbers(row)}.`);
    const content = `text\n${rows.join("\n")}\n`;
    const path = join(temporaryFolder(), "rows.csv.gz");
    writeFileSync(path, gzipSync(content));
    const packed = await taken({ kind: "file", path, name: "rows.csv.gz" });
    const plain = await takenFrom("rows.csv", content);
    expect(packed.problems).toEqual([]);
    expect(packed.documents).toHaveLength(rows.length);
    expect(packed.documents.map(({ id }) => id)).toEqual(plain.documents.map(({ id }) => id));
  });

  test("of several members is read to its end", async () => {
    const members = Buffer.concat([gzipSync("id,text\na,One.\n"), gzipSync("b,Two.\n")]);
    expect((await takenFrom("t.csv.gz", members)).documents).toHaveLength(2);
  });

  test("is previewed", async () => {
    const { columns, rows } = await previewTable(bytes("t.csv.gz", gzipSync(TABLE)), 1);
    expect(columns).toEqual(["id", "text"]);
    expect(rows.map(({ text }) => text)).toEqual(["One é."]);
  });

  test("that is not packed is not taken for one", () => {
    expect(kindOf("t.csv.gz", Buffer.from(TABLE), "")).toBe("listing");
    expect(isGzip(Buffer.from(TABLE))).toBe(false);
  });

  test("is told by its address, whatever the server says", () => {
    const head = gzipSync(TABLE);
    expect(kindOf("https://x.example/t.csv.gz?token=1", head, "application/gzip")).toBe("table");
    expect(kindOf("https://x.example/t.jsonl.gz", head, "application/octet-stream")).toBe("records");
    expect(kindOf("https://x.example/sitemap.xml.gz", head, "application/gzip")).toBe("listing");
    expect(packedEnding("a.parquet.gz")).toBeNull();
  });
});

describe("what is refused", () => {
  const bomb = gzipSync(Buffer.alloc(5 * 1024 * 1024, "x"), { level: 9 });

  test.each([
    [
      "a bomb of a table",
      "t.csv.gz",
      bomb,
      /t\.csv\.gz: is packed more than 200 times smaller, as no text is/,
    ],
    ["a bomb of records", "t.ndjson.gz", bomb, /t\.ndjson\.gz: is packed more than 200 times smaller/],
    [
      "one that was cut off",
      "t.csv.gz",
      gzipSync(TABLE).subarray(0, 25),
      /cannot be unpacked \(unexpected end/,
    ],
    ["damaged bytes", "t.csv.gz", damaged(), /cannot be unpacked \(.+\); pack it again/],
    ["one within a zip", "a.zip", zipOf([{ name: "t.csv.gz", content: "\x1f\x8b" }]), /t\.csv\.gz/],
  ])("%s", async (_case, name, content, problem) => {
    const { documents, problems } = await takenFrom(name, content);
    expect(documents).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  test("more than so many bytes, before these are read", async () => {
    const source = bytes("t.csv.gz", gzipSync(TABLE.repeat(1000)));
    const read = async () => {
      for await (const _ of unpackedChunks(source, { bytes: 1000, ratio: 1e6 }));
    };
    await expect(read()).rejects.toThrow(/more than 0 MiB unpacked; split it/);
  });

  /** A packed table with one byte otherwise. */
  function damaged(): Buffer {
    const packed = gzipSync(TABLE.repeat(50));
    packed[Math.floor(packed.length / 2)] = (packed[Math.floor(packed.length / 2)] ?? 0) ^ 0xff;
    return packed;
  }
});
