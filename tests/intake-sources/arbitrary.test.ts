import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../corpus/intake/sources/dates";
import { takenFrom } from "./helpers";

/** Text as a cell may hold it: any characters but a lone half of one, and something in it that is no white space. */
const cell = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");

test("every text comes out of a table as it went in, whatever parts the cells", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(",", ";", "\t", "|"),
      async (texts, delimiter) => {
        const rows = texts.map((text, at) => [`id${at}`, text, "x"]);
        const table = stringify([["id", "text", "title"], ...rows], { delimiter, quoted: true });
        const { documents, problems } = await takenFrom("t.csv", table);
        expect(problems).toEqual([]);
        expect(documents.map(({ text }) => text)).toEqual(texts);
      },
    ),
    { numRuns: 150 },
  );
});

test("no bytes make a source throw, and every problem names it", async () => {
  const names = fc.constantFrom("s.csv", "s.parquet", "s.zip", "s.xml", "s.ndjson", "s.gz", "s.txt");
  const heads = fc.constantFrom("", "PK\x03\x04", "PAR1", "<rss", "<urlset>", "id,text\n", "{", "\x1f\x8b");
  await fc.assert(
    fc.asyncProperty(names, heads, fc.uint8Array({ maxLength: 300 }), async (name, head, tail) => {
      const { problems } = await takenFrom(name, Buffer.concat([Buffer.from(head, "latin1"), tail]));
      for (const problem of problems) expect(problem).toContain(name);
    }),
    { numRuns: 400 },
  );
});

test("a date that is read is a day of the calendar, and any words are answered", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/),
        fc
          .date({ noInvalidDate: true, min: new Date("1000-01-01"), max: new Date("9999-12-31") })
          .map(String),
      ),
      fc.constantFrom("dmy", "mdy", null),
      (words, order) => {
        const { date, note } = readDate(words, order);
        if (date === null) expect(note === null).toBe(words.trim() === "");
        else expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      },
    ),
  );
});
