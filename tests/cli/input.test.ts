import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ARTICLE, ids, objects, run, TIMEOUT, workshop } from "./program";

const { folder, file } = workshop();
const record = (id: string): string => JSON.stringify({ id, text: ARTICLE });

describe("where documents come from", { timeout: TIMEOUT }, () => {
  test("a folder is read in the order of names, folders within it included", async () => {
    file("order/b.txt", ARTICLE);
    file("order/a/z.md", "---\ntitle: Zed\n---\n\nHi there.\n");
    file("order/B.jsonl", `${record("j2")}\n${record("j1")}\n`);
    file("order/b.ndjson", `${record("n1")}\r\n\r\n${record("n2")}`);
    file("order/.hidden.txt", ARTICLE);
    file("order/picture.png", ARTICLE);
    symlinkSync(join(folder, "order"), join(folder, "order/c.txt"));
    const { status, stdout, stderr } = await run(["analyse", join(folder, "order")]);
    expect(ids(stdout)).toEqual(["j2", "j1", "z", "n1", "n2", "b"]);
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("metadata comes from the front matter, the file beside the text, or the outlet's folder", async () => {
    file("known/m.md", "---\ntitle: Zed\ndate: 2024-05-25\n---\n\nHi there.\n");
    file("known/s.yaml", "outlet: ccr\ngenre: letter\n");
    file("known/s.txt", "Hi there.");
    file("known/mehr/o.txt", "Hi there.");
    const { stdout } = await run(["analyse", "--no-text", join(folder, "known")]);
    expect(objects(stdout)).toMatchObject([
      { id: "m", title: "Zed", date: "2024-05-25", outlet: null },
      { id: "o", outlet: "mehr" },
      { id: "s", outlet: "ccr", genre: "letter" },
    ]);
  });
  test.each<[string, string[], string, unknown[]]>([
    ["text on standard input", ["analyse"], ARTICLE, ["stdin"]],
    ["NDJSON on standard input", ["analyse", "-"], `\n\ufeff ${record("a")}\n${record("b")}\n`, ["a", "b"]],
    ["text that begins with a brace", ["analyse", "--input", "text"], "{sic} Hi.", ["stdin"]],
    ["nothing on standard input is no document", ["analyse"], "", []],
    ["nothing as text is an empty document", ["analyse", "--input", "text"], "", ["stdin"]],
  ])("%s", async (_case, args, input, expected) => {
    const { status, stdout, stderr } = await run(args, input);
    expect(ids(stdout)).toEqual(expected);
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("a file of an unknown ending is read as it is said to be", async () => {
    const path = file("export.log", `${record("x")}\n`);
    expect(ids((await run(["analyse", "--input", "ndjson", path])).stdout)).toEqual(["x"]);
    expect(ids((await run(["analyse", "--input", "text", path])).stdout)).toEqual(["export"]);
  });
});

describe("what cannot be read is named with its remedy, the rest is done", { timeout: TIMEOUT }, () => {
  const cases: [string, () => string, RegExp][] = [
    ["a missing file", () => join(folder, "gone.txt"), /gone\.txt: no such file or folder; check the path/],
    [
      "bytes that are not UTF-8",
      () => file("latin.txt", Uint8Array.of(0x63, 0x61, 0x66, 0xe9)),
      /latin\.txt: not UTF-8; convert it first/,
    ],
    [
      "a folder without documents",
      () => {
        mkdirSync(join(folder, "empty"), { recursive: true });
        return join(folder, "empty");
      },
      /empty: no document in this folder; it needs files in \.txt/,
    ],
    ["an unknown ending", () => file("page.xyz", "<p>"), /page\.xyz: unknown file ending; .+--input text/],
    [
      "metadata that is not YAML",
      () => {
        file("y.yaml", "a: [");
        return file("y.txt", "Hi.");
      },
      /y\.yaml: not YAML .+ write one "field: value" a line/,
    ],
    [
      "a broken line",
      () => file("lines.ndjson", `${record("l1")}\n{"id": "l2", \n${record("l3")}\n`),
      /lines\.ndjson: line 2: not JSON .+; write one JSON object a line/,
    ],
    [
      "a record without text",
      () => file("t.ndjson", '{"id":"t"}\n'),
      /t\.ndjson: line 1: "text" of "t" is missing/,
    ],
    [
      "a line that is not UTF-8",
      () =>
        file(
          "bytes.ndjson",
          Buffer.concat([Buffer.from(`${record("b1")}\n`), Uint8Array.of(0x7b, 0xff, 0x0a)]),
        ),
      /bytes\.ndjson: not UTF-8; .+\(line 2\)/,
    ],
  ];
  test("in one run", async () => {
    const paths = cases.flatMap(([name, bad]) => [bad(), file(`good/${name}.txt`, ARTICLE)]);
    const { status, stdout, stderr } = await run(["analyse", ...paths]);
    const said = stderr.trimEnd().split("\n");
    expect(said).toEqual(cases.map(([, , message]) => expect.stringMatching(message)));
    expect(said.filter((line) => !line.startsWith("parallax: "))).toEqual([]);
    const read = ids(stdout);
    expect(read.filter((id) => cases.some(([name]) => name === id))).toEqual(cases.map(([name]) => name));
    expect(read.filter((id) => cases.every(([name]) => name !== id))).toEqual(["l1", "l3", "b1"]);
    expect(status).toBe(1);
  });
  test("the lines beside a broken one are read, in their order", async () => {
    const { stdout } = await run(["analyse"], `{\n${record("a")}\n[]\n${record("b")}\nnull`);
    expect(ids(stdout)).toEqual(["a", "b"]);
  });
  test("control characters of an input do not reach the terminal", async () => {
    const { stderr } = await run(["analyse"], '{"id":"\\u001b[2J"}\n');
    expect(stderr).toContain("␛[2J");
    expect(stderr).not.toContain("\u001b");
  });
});
