import { describe, expect, test } from "vitest";
import { dateWords } from "../../app/.server/present/words";
import { concordanceParams, readConcordance } from "../../app/.server/state/concordance";
import { readFields } from "../../app/.server/state/document-fields";
import { idListed, listedId, plainId } from "../../app/.server/state/document-ids";
import { filterParams, filtersOf, readFilters } from "../../app/.server/state/filters";

const form = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe("fields of a document", () => {
  test("are read trimmed; an empty one says that it is not known, one that is not sent says nothing", () => {
    expect(readFields(form({ title: " A title ", date: "", genre: "report" }))).toEqual({
      fields: { title: "A title", date: null, genre: "report" },
      problems: {},
    });
  });

  test.each([
    ["date", "2024-02-31"],
    ["date", "2023-02-29"],
    ["date", "2024-13"],
    ["date", "May 2024"],
    ["date", "24"],
    ["url", "example.org/a"],
    ["url", "javascript:alert(1)"],
    ["url", "https://"],
    ["language", "not a tag"],
    ["genre", "poem"],
    ["title", "x".repeat(2001)],
  ])("%s is not taken as %s, and the value is named", (name, value) => {
    const { fields, problems } = readFields(form({ [name]: value }));
    expect(fields).toEqual({});
    expect(Object.keys(problems)).toEqual([name]);
    expect(problems[name as keyof typeof problems]).toContain(value.length > 100 ? "2001" : value);
  });

  test.each(["2024-02-29", "2024-02", "2024"])("a date may be %s", (date) => {
    expect(readFields(form({ date }))).toEqual({ fields: { date }, problems: {} });
  });
});

describe("filters of an address", () => {
  const read = (query: string) => readFilters(new URLSearchParams(query));

  test("are kept by the addresses that they make", () => {
    const query = "outlet=a%2Cb&genre=report&language=unknown&from=2021&to=2021-10&tag=%C3%BC+x&story=s1";
    expect(new URLSearchParams(filterParams(read(query))).toString()).toBe(query);
  });

  test("narrow to what is not known where they say so, and not at all where they are empty", () => {
    expect(filtersOf(read("outlet=unknown&genre=&language=en"))).toMatchObject({
      outlets: [null],
      languages: ["en"],
    });
    expect(filtersOf(read(""))).toEqual({ from: "", to: "", tag: "", story: "" });
  });

  test.each(["2021-00", "2021-02-30", "yesterday", "20211"])("refuse the date %s", (date) => {
    expect(() => read(`from=${date}`)).toThrow();
    expect(() => read(`to=${date}`)).toThrow();
  });
});

test.each([
  ["2012-04-24", "24 April 2012"],
  ["2012-04", "April 2012"],
  ["2012", "2012"],
  ["2012-02-31", "2012-02-31"],
  ["2012-13", "2012-13"],
  ["once", "once"],
  [null, "date not stated"],
])("the date %s reads “%s”", (iso, words) => {
  expect(dateWords(iso)).toBe(words);
});

describe("a concordance of an address", () => {
  test("is kept by the addresses that it makes", () => {
    const query = "word=lemma%3Asay&sort=right1&voice=direct&outlet=mehr&scope=corpus&sample=20&seed=7";
    const state = readConcordance(new URLSearchParams(query));
    expect(new URLSearchParams(concordanceParams(state)).toString()).toBe(query);
  });

  test("has its first value where the address says none, or one that is not understood", () => {
    const first = readConcordance(new URLSearchParams());
    expect(first).toEqual({
      ...{ word: "", order: "document", voice: null, outlet: "" },
      ...{ scope: "documents", sample: null, seed: 1 },
    });
    const odd = "sort=sideways&voice=loud&scope=all&sample=1.5&seed=-3";
    expect(readConcordance(new URLSearchParams(odd))).toEqual(first);
    expect(concordanceParams(first)).toEqual([]);
  });
});

describe("ids in lists and in HTML", () => {
  const IDS = [
    "mehr",
    "a/b",
    "x,y",
    "50%",
    "%2C",
    "%252C",
    " a b ",
    "ü",
    "a.b",
    "a.2Eb",
    "日本",
    "(x)!*'~",
    "\u00a0",
  ];

  test("come out of a list as they went in", () => {
    const list = IDS.map(listedId).join(",");
    expect(list.split(",").map((part) => idListed(part.trim()))).toEqual(IDS);
    expect(idListed("50%")).toBe("50%");
    expect(idListed("%E0%A4%A")).toBe("%E0%A4%A");
  });

  test("are of plain signs in HTML, each another; those that were plain stay", () => {
    const plain = IDS.map(plainId);
    for (const id of plain) expect(id).toMatch(/^[\w.-]+$/);
    expect(new Set(plain).size).toBe(IDS.length);
    expect(plainId("radio-habana_cuba-2")).toBe("radio-habana_cuba-2");
  });
});
