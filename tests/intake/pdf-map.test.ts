import { describe, expect, test } from "vitest";
import { readFormat } from "../../corpus/intake/formats";
import { bytesOf } from "./fixtures";

const read = (name: string) => readFormat({ name, bytes: bytesOf(name) });

describe("the places of a PDF's lines", () => {
  test.each<[string, string, number, number]>([
    ["one-column.pdf", "Minister denies knowing", 1, 1],
    ["one-column.pdf", "ers whose telephones were tapped", 1, 3],
    ["two-columns.pdf", "years, and each side says", 1, 4],
    ["two-columns.pdf", "own. Since then, the two gates", 1, 3],
    ["two-columns.pdf", "whether it was a meeting at all", 2, 2],
    ["margins.pdf", "into a drawer. The drawer", 2, 2],
    ["margins.pdf", "Page 3 of 3", 3, 3],
  ])("%s: %s", async (name, words, page, line) => {
    const { text, map = [] } = await read(name);
    const at = text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    const place = map.find(({ span }) => span.start <= at && at < span.end);
    expect(place).toMatchObject({ page, line });
  });
  test("cover every character but the line feeds between paragraphs, in order", async () => {
    const { text, map = [] } = await read("two-columns.pdf");
    let at = 0;
    for (const { span } of map) {
      expect(text.slice(at, span.start)).toMatch(/^\n{0,2}$/);
      at = span.end;
    }
    expect(at).toBe(text.length);
  });
});

describe("words divided at the end of a line", () => {
  test("keep their hyphen where the document or the word says so", async () => {
    const { joinOf, wordsOf } = await import("../../corpus/intake/formats/pdf/hyphens");
    const words = wordsOf([{ text: "A cease-fire and the government of the rights office, based here" }]);
    const joined = (first: string, second: string) => joinOf(first, second, words).keepsHyphen;
    expect(joined("the cease-", "fire held")).toBe(true);
    expect(joined("the govern-", "ment fell")).toBe(false);
    expect(joined("a well-", "known man")).toBe(true);
    expect(joined("the Anglo-", "Irish treaty")).toBe(true);
    expect(joined("rights-", "based law")).toBe(true);
    expect(joined("oper\u00ad", "ation")).toBe(false);
    expect(joined("oper-", "ation")).toBe(false);
  });
});
