import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder";
import { taken, takenFrom } from "./helpers";

describe("Parquet", () => {
  const written = (rowGroupSize: number) =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          { name: "doc_id", data: [1n, 2n, 3n], type: "INT64" },
          { name: "maintext", data: ["Eins, „zwei“.", null, "Drei."], type: "STRING", nullable: true },
          {
            name: "published",
            data: [new Date("2024-05-25T10:00:00Z"), new Date(0), new Date("2024-05-26T00:00:00Z")],
            type: "TIMESTAMP",
          },
        ],
        rowGroupSize,
      }),
    );

  test.each([1, 2, 100])("is read in groups of %i rows", async (size) => {
    const { documents, problems } = await takenFrom("news.parquet", written(size));
    expect(documents.map(({ id, text, date }) => [id, text, date])).toEqual([
      ["1", "Eins, „zwei“.", "2024-05-25"],
      ["3", "Drei.", "2024-05-26"],
    ]);
    expect(problems).toEqual(["news.parquet: row 3: has no text; fill its cell or leave the row out"]);
  });

  test("is read from a file, and known by its first bytes", async () => {
    const path = join(temporaryFolder(), "news.csv");
    writeFileSync(path, written(2));
    expect((await taken({ kind: "file", path })).documents.map(({ id }) => id)).toEqual(["1", "3"]);
    const upload = await taken({ kind: "file", path, name: "upload" });
    expect(upload.problems).toEqual(["upload: row 3: has no text; fill its cell or leave the row out"]);
  });

  test.each([
    ["no Parquet", Buffer.from("not a table"), /news\.parquet: no Parquet file/],
    ["one that is cut off", written(2).subarray(0, 60), /news\.parquet: no Parquet file/],
  ])("%s", async (_case, bytes, message) => {
    const { documents, problems } = await takenFrom("news.parquet", bytes);
    expect([documents, problems]).toEqual([[], [expect.stringMatching(message)]]);
  });

  test("one with broken pages is named, group by group", async () => {
    const bytes = written(1);
    bytes.fill(0xff, 8, 40);
    const { documents, problems } = await takenFrom("news.parquet", bytes);
    expect(problems[0]).toMatch(/news\.parquet: row 2: rows 2 to 2 cannot be read/);
    expect(documents.map(({ id }) => id)).toEqual(["3"]);
  });
});
