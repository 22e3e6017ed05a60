import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { file, folder, ids, objects, run, TIMEOUT } from "./workshop";

const FIXTURES = join(import.meta.dirname, "fixtures");
const FORMATS = ["agency-boxes.html", "statement.docx", "notes.odt", "unicode.rtf", "two-columns.pdf"];

test("a folder of all formats is read, one document each, and what cannot be read is named", {
  timeout: TIMEOUT,
}, async () => {
  for (const name of [...FORMATS, "scan.pdf"]) copyFileSync(join(FIXTURES, name), join(folder, name));
  file("statement.yaml", "outlet: ccr\ntitle: Given title\n");
  file("plain.txt", "Hi there.\r\n");
  for (const jobs of ["1", "2"]) {
    const { status, stdout, stderr } = await run(["analyse", "--jobs", jobs, folder]);
    expect(ids(stdout)).toEqual(["agency-boxes", "notes", "plain", "statement", "two-columns", "unicode"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/scan\.pdf: no text in this PDF/);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    const [page, , plain, statement] = objects(stdout);
    expect(plain).toMatchObject({ text: "Hi there.\r\n" });
    expect(statement).toMatchObject({ outlet: "ccr", title: "Given title" });
    expect(page).toMatchObject({ title: "Farmers block border road", date: "2023-06-05" });
  }
});

test("a page is read as the text that it is made of where that is said", { timeout: TIMEOUT }, async () => {
  const path = file("source.html", "<p>Hi there.</p>");
  const [record] = objects((await run(["analyse", "--input", "text", path])).stdout);
  expect(record).toMatchObject({ id: "source", text: "<p>Hi there.</p>" });
});
