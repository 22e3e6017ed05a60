import { describe, expect, test } from "vitest";
import { ARTICLE, run, TIMEOUT, workshop } from "./program";

const { file, folder } = workshop();
const OTHER =
  "Six charities were closed on Monday. A spokesman said that “this is a brutal attack on civil society” " +
  "was a false description. The government says the groups broke the law, and Dana Reed denies it.\n";

describe("compare", { timeout: TIMEOUT }, () => {
  test("prints one record whose spans point into the documents", async () => {
    const paths = [file("one.txt", ARTICLE), file("two.txt", OTHER)];
    const { status, stdout, stderr } = await run(["compare", ...paths]);
    const record = JSON.parse(stdout);
    expect(Object.keys(record)).toEqual([
      ...[
        "documents",
        "alignments",
        "keyness",
        "absent",
        "loadedKeyness",
        "naming",
        "sources",
        "sourcing",
        "agency",
        "comparability",
        "analyser",
      ],
    ]);
    expect(record.documents).toEqual(["one", "two"]);
    expect(record.alignments[0].passages).toMatchObject([{ document: "one" }, { document: "two" }]);
    const texts: Record<string, string> = { one: ARTICLE, two: OTHER };
    for (const { passages } of record.alignments) {
      for (const { document, span } of passages) {
        expect(String(texts[document]).slice(...span)).toMatch(/^\S[\s\S]*\S$/);
      }
    }
    for (const { label, document, mentions } of record.naming) {
      expect(texts[document]?.slice(...(mentions[0].span as [number, number]))).toContain(
        label.split(" ").at(-1),
      );
    }
    const passages = record.agency.flatMap(({ cells }: { cells: { count: number; passages: object[] }[] }) =>
      cells.flatMap((cell) => {
        expect(cell.passages).toHaveLength(cell.count);
        return cell.passages;
      }),
    ) as { document: string; mark: string; span: [number, number] }[];
    expect(passages.map(({ document, span }) => texts[document]?.slice(...span))).toContain("were raided");
    expect(record.agency[0]).toMatchObject({ action: expect.any(String), category: expect.any(String) });
    for (const { vague, kinds } of record.sourcing)
      for (const { count, of, marks } of [
        vague,
        ...kinds.map((kind: { attributions: object }) => kind.attributions),
      ])
        expect([marks.length, count <= of]).toEqual([count, true]);
    for (const { share, words } of record.sources) expect(share.count).toBe(words);
    expect(record.analyser.texts).toEqual({
      one: expect.stringMatching(/^[0-9a-f]{64}$/),
      two: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("takes documents from a folder, a file or standard input alike", async () => {
    file("pair/a.txt", ARTICLE);
    file("pair/b.txt", OTHER);
    const records = [
      { id: "a", text: ARTICLE },
      { id: "b", text: OTHER },
    ];
    const ndjson = records.map((each) => `${JSON.stringify(each)}\n`).join("");
    const { stdout } = await run(["compare", `${folder}/pair`]);
    expect((await run(["compare", "-"], ndjson)).stdout).toBe(stdout);
    expect((await run(["compare"], ndjson)).stdout).toBe(stdout);
  });
  test("prints a report for people", async () => {
    const paths = [file("one.txt", ARTICLE), file("two.txt", OTHER)];
    const { stdout } = await run(["compare", "--format", "text", ...paths]);
    for (const title of [
      "Documents",
      "Know before comparing",
      "Passages on the same thing",
      "Names",
      "Sources",
    ])
      expect(stdout).toMatch(new RegExp(`^${title}`, "m"));
    expect(stdout).toMatch(/brutal attack on civil society/);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

describe("too few documents", { timeout: TIMEOUT }, () => {
  test("one document is wrong usage", async () => {
    const { status, stdout, stderr } = await run(["compare", file("one.txt", ARTICLE)]);
    expect(stderr).toMatch(/compare needs two documents or more; found "one" only/);
    expect([status, stdout]).toEqual([2, ""]);
  });
  test("one that is left because the other failed is failed input", async () => {
    const { status, stdout, stderr } = await run(["compare", file("one.txt", ARTICLE), `${folder}/gone.txt`]);
    expect(stderr).toMatch(/gone\.txt: no such file[\s\S]+needs two documents/);
    expect([status, stdout]).toEqual([1, ""]);
  });
  test("a second document of the same id is named and left out", async () => {
    const paths = [file("x/one.txt", ARTICLE), file("y/one.txt", OTHER), file("two.txt", OTHER)];
    const { status, stdout, stderr } = await run(["compare", ...paths]);
    expect(stderr).toMatch(/two documents have the id "one", the second is left out; give it another name/);
    expect(JSON.parse(stdout).documents).toEqual(["one", "two"]);
    expect(status).toBe(1);
  });
});
