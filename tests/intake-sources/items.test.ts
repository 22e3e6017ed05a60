import { existsSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { itemsOf, previewTable } from "../../corpus/intake/sources";
import { temporaryFolder } from "../support/temporary-folder";
import { taken, takenFrom } from "./helpers";
import { fetchedFrom, files, page, site } from "./site";

const folder = temporaryFolder();

describe("an address", () => {
  test("of a page", async () => {
    const { documents, problems } = await fetchedFrom("/1#comments");
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        title: "Ferry strike",
        outlet: "mehr",
        url: `${site}/1`,
        id: expect.stringMatching(/^en-mehrnews-com-[0-9a-f]{8}$/),
      },
    ]);
    expect(documents[0]?.text).toContain("One. The council said");
  });

  test("of a text, in the encoding that the server states", async () => {
    const { documents } = await fetchedFrom("/plain");
    expect(documents).toMatchObject([{ text: "Café by the ferry.\n", outlet: "mehr" }]);
  });

  test("of a table", async () => {
    const { documents } = await fetchedFrom("/table.csv");
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ["a", "One."],
      ["b", "Two."],
    ]);
  });

  test("has the same id at the next import, though the page has changed", async () => {
    const [before] = (await fetchedFrom("/2")).documents;
    files["/2"] = ["text/html", page("Bridge still closed", "Changed.")];
    const [after] = (await fetchedFrom("/2")).documents;
    files["/2"] = ["text/html", page("Bridge closed", "Two.")];
    expect(after?.id).toBe(before?.id);
    expect(after?.text).not.toBe(before?.text);
  });

  test.each([
    ["/nowhere", /en\.mehrnews\.com:\d+\/nowhere: the server answers 404; check the address/],
    ["", /.*/],
  ])("of nothing: %s", async (path, message) => {
    const { documents, problems } = await fetchedFrom(path);
    expect([documents, problems]).toEqual([[], [expect.stringMatching(message)]]);
  });
});

describe("other sources", () => {
  test("a text that was pasted", async () => {
    const text = "The ferry sailed.\nNobody was hurt.";
    const { documents } = await taken({ kind: "text", text });
    expect(documents).toMatchObject([{ text, id: expect.stringMatching(/^the-ferry-sailed-[0-9a-f]{8}$/) }]);
    expect((await taken({ kind: "text", text })).documents).toEqual(documents);
    const titled = await taken({ kind: "text", text, title: "A headline" });
    expect(titled.documents).toMatchObject([
      { title: "A headline", id: expect.stringMatching(/^a-headline-/) },
    ]);
  });

  test("a single document", async () => {
    const { documents } = await takenFrom("Über die Fähre.txt", "The ferry sailed.\n");
    expect(documents.map(({ id }) => id)).toEqual([expect.stringMatching(/^uber-die-fahre-[0-9a-f]{8}$/)]);
  });

  test.each([
    ["t.csv", "application/vnd.ms-excel"],
    ["t.csv", "text/plain; charset=utf-8"],
    ["t", "text/csv"],
  ])("a table %s that is said to be %s", async (name, contentType) => {
    const table = Buffer.from("id,text\na,One.\n");
    const { documents } = await taken({ kind: "bytes", name, bytes: table, contentType });
    expect(documents.map(({ id }) => id)).toEqual(["a"]);
  });

  test("a file of which only the beginning is asked for is let go", async () => {
    const path = join(folder, "long.csv");
    const rows = Array.from({ length: 20_000 }, (_, index) => `r${index},${"ferry ".repeat(20)}`);
    writeFileSync(path, `id,text\n${rows.join("\n")}`);
    for await (const item of itemsOf({ kind: "file", path })) {
      expect(item).toMatchObject({ document: { id: "r0" } });
      break;
    }
    await previewTable({ name: path, path }, 3);
    await taken({ kind: "file", path }, { columns: { text: "nowhere" } });
    await expect.poll(() => openFiles(path)).toEqual([]);
  });

  test("records, one bad", async () => {
    const { documents, problems } = await takenFrom(
      "x.ndjson",
      '{"id":"é","text":"Ça."}\n\nnothing\n{"id":"b","text":"B"}',
    );
    expect(documents.map(({ id }) => id)).toEqual(["é", "b"]);
    expect(problems).toEqual([expect.stringMatching(/^x\.ndjson: line 3: not JSON/)]);
  });

  test.each([
    [
      "a file that is not there",
      { kind: "file", path: join(folder, "none.csv") },
      /none\.csv: cannot be read \(ENOENT/,
    ],
    ["a folder", { kind: "file", path: folder }, /cannot be read \(EISDIR/],
    ["nothing in a file", { kind: "bytes", name: "a.txt", bytes: new Uint8Array() }, /a\.txt: empty/],
    ["XML that is no feed", { kind: "bytes", name: "a.xml", bytes: Buffer.from("<a/>") }, /a\.xml: /],
    ["an address that is none", { kind: "url", url: "ferry" }, /ferry: no web address/],
  ] as const)("%s", async (_case, source, message) => {
    const { documents, problems } = await taken(source);
    expect([documents, problems]).toEqual([[], [expect.stringMatching(message)]]);
  });
});

/** What this process has open of a path, where the system says so. */
function openFiles(path: string): string[] {
  const list = "/proc/self/fd";
  if (!existsSync(list)) return [];
  return readdirSync(list).flatMap((descriptor) => {
    try {
      return readlinkSync(join(list, descriptor)) === path ? [path] : [];
    } catch {
      return [];
    }
  });
}
