import { describe, expect, test } from "vitest";
import { previewTable } from "../../corpus/intake/sources";
import { bytes, takenFrom } from "./helpers";

const idsAndTexts = ({ documents }: Awaited<ReturnType<typeof takenFrom>>) =>
  documents.map(({ id, text }) => [id, text]);

describe("cells", () => {
  test.each([
    ["commas", "id,text\na,One.\nb,Two.\n"],
    ["semicolons, though texts have commas", "id;text\na;One.\nb;Two.\n"],
    ["tabs", "id\ttext\na\tOne.\nb\tTwo.\n"],
    ["vertical bars", "id|text\na|One.\nb|Two.\n"],
    ["line ends of Windows", "id,text\r\na,One.\r\nb,Two.\r\n"],
    ["line ends of old Macs", "id,text\ra,One.\rb,Two.\r"],
    ["blank lines", "\nid,text\n\na,One.\n\n\nb,Two."],
    ["a byte-order mark", "\ufeffid,text\na,One.\nb,Two.\n"],
  ])("%s", async (_case, table) => {
    expect(idsAndTexts(await takenFrom("t.csv", table))).toEqual([
      ["a", "One."],
      ["b", "Two."],
    ]);
  });

  test("a cell keeps its line breaks, quotation marks, delimiters and white space", async () => {
    const text = '  "Enough,"\nhe said; \r\n\r\nand left.\t';
    const cell = `"${text.replaceAll('"', '""')}"`;
    expect(idsAndTexts(await takenFrom("t.csv", `id,text\na,${cell}\n`))).toEqual([["a", text]]);
  });

  test("quotation marks inside a cell that is not quoted", async () => {
    const table = 'id\ttext\na\tHe said "no" twice.\nb\t"No" is a word.\n';
    expect(idsAndTexts(await takenFrom("t.tsv", table))).toEqual([
      ["a", 'He said "no" twice.'],
      ["b", '"No" is a word.'],
    ]);
  });

  test("the delimiter is judged outside of quotation marks", async () => {
    const table = 'id;text\na;"one, two, three, four"\nb;"five, six, seven"\n';
    const { documents, notes } = await takenFrom("t.csv", table);
    expect(documents.map(({ text }) => text)).toEqual(["one, two, three, four", "five, six, seven"]);
    expect(notes[0]).toContain("cells parted by semicolon");
  });

  test.each([
    ["UTF-8", Buffer.from("id,text\na,Café – “naïve” 東京\n"), "Café – “naïve” 東京", "utf-8"],
    ["UTF-16", Buffer.from("\ufeffid,text\na,Café 東京\n", "utf16le"), "Café 東京", "utf-16le"],
    ["UTF-16, big end first", Buffer.from("\ufeffid,text\na,Café\n", "utf16le").swap16(), "Café", "utf-16be"],
    [
      "Windows-1252",
      Buffer.from([...Buffer.from("id,text\na,"), 0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x0a]),
      "“Café”",
      "windows-1252",
    ],
  ])("%s", async (_case, table, text, label) => {
    const { documents, notes } = await takenFrom("t.csv", table);
    expect(documents.map((document) => document.text)).toEqual([text]);
    expect(notes[0]).toContain(`read as ${label}`);
  });

  test("one byte that is not UTF-8, far behind the beginning", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `r${index},${"ferry ".repeat(400)}`).join("\n");
    const table = Buffer.concat([Buffer.from(`id,text\n${rows}\nlast,`), Buffer.from([0xe9])]);
    const { documents } = await takenFrom("t.csv", table);
    expect([documents.length, documents.at(-1)?.text]).toEqual([201, "é"]);
  });
});

describe("rows that are not as they should be", () => {
  test("are named by their row, and the rest is taken", async () => {
    const table = [
      "id,text,title",
      "a,One.,First",
      "b,Two.",
      "c,Three, which has a comma,Third",
      "d,,Fourth",
      "e,   ,Fifth",
      "a,Again.,Sixth",
      "f,Seven.,Seventh",
    ].join("\n");
    const { documents, problems } = await takenFrom("t.csv", table);
    expect(documents.map(({ id }) => id)).toEqual(["a", "f"]);
    expect(problems).toEqual([
      expect.stringMatching(/^t\.csv: row 3: 2 cells where the header has 3; put cells/),
      expect.stringMatching(/^t\.csv: row 4: 4 cells where the header has 3; put cells/),
      "t.csv: row 5: has no text; fill its cell or leave the row out",
      "t.csv: row 6: has no text; fill its cell or leave the row out",
      't.csv: row 7: the id "a" stands in an earlier row already; give every row an id of its own',
    ]);
  });

  test("a quotation mark that is not closed", async () => {
    const { documents, problems } = await takenFrom("t.csv", 'id,text\na,One.\nb,"Two.\nc,Three.\n');
    expect(documents.map(({ id }) => id)).toEqual(["a"]);
    expect(problems).toEqual([
      expect.stringMatching(/row 3: a quotation mark opens in row 3 and is not closed/),
    ]);
  });

  test("a row without an id is called after what it holds, the same each time", async () => {
    const table = "id,text,title,url\n,One.,Ferry fares rise,\n,Two.,,https://mehrnews.com/news/1/x\n";
    const first = await takenFrom("fares.csv", table);
    expect(first.documents.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^ferry-fares-rise-[0-9a-f]{8}$/),
      expect.stringMatching(/^fares-[0-9a-f]{8}$/),
    ]);
    expect(first.notes.at(-1)).toMatch(
      /2 rows to look at, the first is row 2: has no id and is called "ferry/,
    );
    expect((await takenFrom("fares.csv", table)).documents).toEqual(first.documents);
  });

  test.each([
    ["nothing", "", /empty table; give it a header/],
    [
      "no text",
      "id,title\n1,x\n",
      /no column is known to hold texts; name it with --map text=COLUMN; its columns are id, title/,
    ],
    [
      "addresses only",
      "url,title\nhttps://x.org,x\n",
      /or have the pages of its addresses fetched with --fetch/,
    ],
    [
      "our own scores",
      "document,outlet,measure,value,text_sha256\na,b,c,1,d\n",
      /an export of scores and has no text/,
    ],
  ])("a table of %s", async (_case, table, message) => {
    const { documents, problems } = await takenFrom("t.csv", table);
    expect(documents).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});

describe("dates", () => {
  const dated = async (dates: readonly string[], options = {}) => {
    const rows = dates.map((date, index) => `r${index},"Text ${index}.","${date}"`);
    return takenFrom("t.csv", ["id,text,date", ...rows].join("\n"), options);
  };

  test.each([
    ["2024-05-25", "2024-05-25"],
    ["2024-05-25T23:30:00+02:00", "2024-05-25"],
    ["2024-05-25 10:11:12.123456", "2024-05-25"],
    ["2024/5/25", "2024-05-25"],
    ["20240525", "2024-05-25"],
    ["25.5.2024", "2024-05-25"],
    ["03.04.2024", "2024-04-03"],
    ["25/05/2024 10:00", "2024-05-25"],
    ["5/25/2024", "2024-05-25"],
    ["04/04/2024", "2024-04-04"],
    ["May 25, 2024", "2024-05-25"],
    ["25 May 2024", "2024-05-25"],
    ["Sat, 25 May 2024 10:00:00 GMT", "2024-05-25"],
    ["Saturday, May 25, 2024", "2024-05-25"],
  ])("%s", async (written, date) => {
    expect((await dated([written])).documents.map((document) => document.date)).toEqual([date]);
  });

  test.each(["2024-02-30", "31/02/2024", "yesterday", "25/05/24", "2024", "13/13/2024"])(
    "%s is left out, and said",
    async (written) => {
      const { documents, notes } = await dated([written]);
      expect(documents).toMatchObject([{ date: null, notes: expect.stringContaining(`"${written}"`) }]);
      expect(notes.at(-1)).toMatch(/1 row to look at, the first is row 2: stated date/);
    },
  );

  test.each([
    ["day first", ["03/04/2024", "25/05/2024"], ["2024-04-03", "2024-05-25"]],
    ["month first", ["03/04/2024", "05/25/2024"], ["2024-03-04", "2024-05-25"]],
  ])("a column shows its order: %s", async (_case, written, dates) => {
    const { documents } = await dated(written);
    expect(documents.map(({ date }) => date)).toEqual(dates);
    expect(documents[0]?.dateNote).toContain('date stated as "03/04/2024"');
  });

  test("a column that does not show its order asks for it, and is read as the user says", async () => {
    const open = await dated(["03/04/2024", "05/06/2024"]);
    expect(open.documents.map(({ date }) => date)).toEqual([null, null]);
    expect(open.notes.join(" ")).toMatch(
      /"03\/04\/2024" may be day\/month or month\/day; .* say --dates dmy or/,
    );
    const said = await dated(["03/04/2024", "05/06/2024"], { dayOrder: "mdy" });
    expect(said.documents.map(({ date }) => date)).toEqual(["2024-03-04", "2024-05-06"]);
  });

  test("a column that shows both orders reads only dates that are sure", async () => {
    const { documents, notes } = await dated(["25/05/2024", "05/25/2024", "03/04/2024"]);
    expect(documents.map(({ date }) => date)).toEqual(["2024-05-25", "2024-05-25", null]);
    expect(notes.join(" ")).toContain("both day/month and month/day are found");
  });
});

test("a preview reads the first rows as they would be taken in, with what is wrong", async () => {
  const table = "id,text,date\na,One.,x\na,Two.,2024-05-25\n,Three.,\nd,,\ne,Five.,\n";
  const { columns, rows, problems } = await previewTable(bytes("t.csv", table), 4);
  expect(columns).toEqual(["id", "text", "date"]);
  expect(rows.map(({ number, text }) => [number, text])).toEqual([
    [2, "One."],
    [4, "Three."],
  ]);
  expect(problems.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  expect(problems.map(({ problem }) => problem)).toEqual([
    'stated date "x" cannot be read; write it as 2024-05-25',
    expect.stringContaining('the id "a" stands in an earlier row'),
    expect.stringContaining("has no id and is called"),
    expect.stringContaining("has no text"),
  ]);
});
