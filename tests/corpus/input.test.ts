import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText, InputError, parseRecord, readDocument, readRecords } from "../../corpus";
import { temporaryFolder } from "../support/temporary-folder";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("bytes", () => {
  test("UTF-8 is kept as it is, byte-order mark included", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0xe2, 0x80, 0x99, 0x0d, 0x0a, 0x00), "a.txt")).toBe(
      "\ufeffa’\r\n\u0000",
    );
  });
  test.each([[0x93], [0x61, 0xff], [0xed, 0xa0, 0x80], [0xc3]])("not UTF-8: %j", (...values) => {
    expect(() => decodeText(bytes(...values), "a.txt")).toThrow(/^a\.txt: not UTF-8; convert it first/);
  });
});

describe("records", () => {
  const all = async (...lines: string[]) => {
    const read: string[] = [];
    for await (const found of readRecords(lines)) {
      read.push(
        "record" in found
          ? `${found.line} ${found.record.metadata.id}`
          : `${found.line} ! ${found.error.message}`,
      );
    }
    return read;
  };
  test("bad lines are reported with number and remedy, the rest is read", async () => {
    expect(
      await all(
        '{"id":"a","text":"A"}',
        "",
        "{",
        '{"id":"b","text":"B"}',
        '{"id":"c"}',
        '["d"]',
        '{"text":""}',
        "null",
      ),
    ).toEqual([
      "1 a",
      expect.stringMatching(/^3 ! line 3: not JSON \(.+\); write one JSON object a line$/),
      "4 b",
      '5 ! line 5: "text" of "c" is missing or no text; give the document\'s text as a string',
      expect.stringMatching(/^6 ! line 6: no JSON object/),
      expect.stringMatching(/^7 ! line 7: "id" is missing/),
      expect.stringMatching(/^8 ! line 8: no JSON object/),
    ]);
  });
  test("an empty input has no records", async () => expect(await all()).toEqual([]));
  test("text is verbatim, a byte-order mark before the object is not part of it", () => {
    expect(parseRecord('\ufeff{"id":"a","text":"\\ud800\\u0000\\r\\n "}', 1).text).toBe("\ud800\u0000\r\n ");
  });
  test("metadata of the known form is taken over", () => {
    const fields = {
      outlet: "mehr",
      title: " A ",
      date: "2024-05-25T10:00:00Z",
      genre: "report",
      language: "en",
      url: null,
      other: 1,
    };
    expect(parseRecord(JSON.stringify({ id: "a", text: "", ...fields }), 1).metadata).toEqual({
      id: "a",
      outlet: "mehr",
      title: "A",
      date: "2024-05-25",
      genre: "report",
      language: "en",
    });
  });
  test("a date or genre of another form is not used, and notes say so", () => {
    const { metadata } = parseRecord(
      '{"id":"a","text":"","date":"2024-02-30","genre":"poem","notes":"n"}',
      1,
    );
    expect(metadata).toEqual({
      id: "a",
      notes:
        'n; stated date "2024-02-30" is not of the form 2024-05-25; stated genre "poem" is not one of report, analysis, letter, statement',
    });
  });
});

describe("files", () => {
  const folder = temporaryFolder();
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  test("the id is the file name without its ending", () => {
    expect(readDocument(file("a.b.txt", "\r\nHi. \n"))).toMatchObject({
      id: "a.b",
      text: "\r\nHi. \n",
      outlet: null,
    });
  });
  test("front matter gives metadata and stays in the text", () => {
    const text = "---\ntitle: T\ndate: 2024-05-25\n---\nHi there.\n";
    const document = readDocument(file("m.md", text));
    expect(document).toMatchObject({ id: "m", text, title: "T", date: "2024-05-25" });
    expect(document.boilerplate.map(({ rule }) => rule)).toEqual(["front-matter"]);
  });
  test("a file of metadata beside the text", () => {
    file("s.yaml", "outlet: ccr\ntitle: null\ngenre: analysis\n");
    expect(readDocument(file("s.txt", "Hi there."))).toMatchObject({
      outlet: "ccr",
      title: null,
      genre: "analysis",
    });
  });
  test("what cannot be used is named with its remedy", () => {
    expect(() => readDocument(file("bad.txt", bytes(0xff)))).toThrow(InputError);
    file("y.yaml", "a: [");
    expect(() => readDocument(file("y.txt", "Hi."))).toThrow(/y\.yaml: not YAML/);
  });
});
