import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { takenFrom } from "./helpers";
import { type Packed, zipOf } from "./packed";

const zipped = (files: readonly Packed[], options = {}) => takenFrom("news.zip", zipOf(files), options);
const texts = ({ documents }: Awaited<ReturnType<typeof zipped>>) => documents.map(({ text }) => text);

describe("the files of a zip", () => {
  test("are documents, tables and records, in the order in which they are packed", async () => {
    const packed = zipSync({
      "mehr/ferry.txt": strToU8("The ferry sailed.\n"),
      "table.csv": strToU8("id,text\na,One.\nb,Two.\n"),
      "lines.ndjson": strToU8('{"id":"c","text":"Three."}\n'),
    });
    const { documents, problems } = await takenFrom("news.zip", packed);
    expect(problems).toEqual([]);
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      [expect.stringMatching(/^ferry-[0-9a-f]{8}$/), "The ferry sailed.\n"],
      ["a", "One."],
      ["b", "Two."],
      ["c", "Three."],
    ]);
  });

  test("have ids of their own where names are the same, the same at every import", async () => {
    const files = [
      { name: "a/note.txt", content: "One." },
      { name: "b/note.txt", content: "Two." },
    ];
    const { documents } = await zipped(files);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
    expect((await zipped([...files].reverse())).documents).toEqual([...documents].reverse());
  });

  test.each([
    ["UTF-8, as stated", Buffer.from("nächte.txt"), 0x800],
    ["UTF-8, though not stated", Buffer.from("nächte.txt"), 0],
    ["code page 437", Buffer.from([0x6e, 0x84, 0x63, 0x68, 0x74, 0x65, 0x2e, 0x74, 0x78, 0x74]), 0],
  ])("may be named in %s", async (_case, name, flags) => {
    const { documents } = await zipped([{ name, content: "Ja.", flags }]);
    expect(documents.map(({ id }) => id)).toEqual([expect.stringMatching(/^nachte-/)]);
  });

  test("that systems add are passed over", async () => {
    const files = ["__MACOSX/._a.txt", "._a.txt", ".DS_Store", "x/Thumbs.db", "folder/"];
    expect(await zipped(files.map((name) => ({ name, content: "" })))).toMatchObject({
      documents: [],
      problems: [],
    });
  });
});

describe("a file that is refused is named, and the rest is taken", () => {
  test.each([
    ["out of the archive", { name: "../../etc/passwd.txt" }, /has a name that leads out of the archive/],
    ["out, in the middle", { name: "a/../../b.txt" }, /has a name that leads out of the archive/],
    ["out, as Windows writes it", { name: "..\\b.txt" }, /has a name that leads out of the archive/],
    ["absolute", { name: "/etc/passwd.txt" }, /has the name of a file outside of the archive/],
    ["a drive", { name: "C:/a.txt" }, /has the name of a file outside of the archive/],
    ["a link", { name: "link.txt", mode: 0o120777 }, /is a link to another file/],
    ["a password", { name: "secret.txt", flags: 1, content: "twelve bytes and more" }, /has a password/],
    ["no text", { name: "image.txt", content: "GIF89a\x01\0\x01\0" }, /image\.txt: .*image\/gif/],
    [
      "a zip",
      { name: "more.zip", content: zipOf([]).toString("latin1") },
      /a zip in a zip, which is not read/,
    ],
    ["a table without texts", { name: "t.csv", content: "a,b\n1,2\n" }, /no column is known to hold texts/],
  ])("%s", async (_case, file, message) => {
    const taken = await zipped([
      { name: "first.txt", content: "One." },
      { content: "x", ...file },
      { name: "last.txt", content: "Two." },
    ]);
    expect(texts(taken)).toEqual(["One.", "Two."]);
    expect(taken.problems).toEqual([expect.stringMatching(message)]);
  });

  test("a size that is not so", async () => {
    const taken = await zipped([{ name: "a.txt", content: "One.", size: 900_000 }]);
    expect([taken.documents, taken.problems]).toEqual([[], [expect.stringContaining("news.zip")]]);
  });

  test("what is packed as no text is", async () => {
    const packed = zipSync({
      "bomb.txt": [new Uint8Array(5_000_000), { level: 9 }],
      "b.txt": strToU8("Two."),
    });
    const taken = await takenFrom("news.zip", packed);
    expect(texts(taken)).toEqual(["Two."]);
    expect(taken.problems).toEqual([expect.stringMatching(/bomb\.txt is packed \d+ times smaller/)]);
  });

  test("one that is too large", async () => {
    const files = [
      { name: "a.txt", content: "x".repeat(2_000_000) },
      { name: "b.txt", content: "Two." },
    ];
    const taken = await zipped(files, { zip: { entryBytes: 1024 * 1024 } });
    expect(texts(taken)).toEqual(["Two."]);
    expect(taken.problems).toEqual([expect.stringMatching(/a\.txt is larger than 1 MiB/)]);
  });
});

describe("an archive that is refused", () => {
  const three = ["One.", "Two.", "Three."].map((content, at) => ({ name: `${at}.txt`, content }));

  test("too many files", async () => {
    const taken = await zipped(three, { zip: { entries: 2 } });
    expect(texts(taken)).toEqual(["One.", "Two."]);
    expect(taken.problems).toEqual(["news.zip: holds more than 2 files, the most that is read; split it"]);
  });

  test("too large in sum", async () => {
    const taken = await zipped(three, { zip: { bytes: 9 } });
    expect(texts(taken)).toEqual(["One.", "Two."]);
    expect(taken.problems).toEqual([expect.stringMatching(/holds more than .* unpacked/)]);
  });

  test.each([
    ["no zip at all", Buffer.from("not packed"), /news\.zip: no zip that can be read/],
    ["cut off", zipOf(three).subarray(0, 90), /news\.zip: no zip that can be read/],
    ["a directory that is broken", broken(), /news\.zip: (no zip|a damaged zip)/],
  ])("%s", async (_case, packed, message) => {
    const { documents, problems } = await takenFrom("news.zip", packed);
    expect([documents, problems]).toEqual([[], [expect.stringMatching(message)]]);
  });

  function broken(): Buffer {
    const packed = zipOf(three);
    packed.writeUInt32LE(7, packed.lastIndexOf(Buffer.from("PK\x05\x06")) + 16);
    return packed;
  }
});
