import type { Span } from "../../../analysis/types";
import { type Database, openDatabase } from "../database";
import { tokenizer } from "../migrations/2-full-text";
import { decoded } from "../texts";

/** A text with its number in the store. */
interface Numbered {
  readonly id: number;
  readonly text: string;
}

/** Says where a text has what a search looks for: half-open UTF-16 offsets, in text order. */
export type Finder = (text: Numbered) => readonly Span[];

/** The two characters that stand around a finding; a text that is searched has neither. */
type Signs = readonly [open: string, close: string];

/**
 * Does work with a finder. The index knows no offsets, but marks what it found in a copy of the text. A text is put
 * into a small index of its own where the large one would be slow (it gathers all words of a beginning anew for every
 * text) or would stop (at U+0000, which is a space there).
 * @param match what `matchOf` or `anyOf` made of the search
 */
export function* withFinder<Result>(
  database: Database,
  match: string,
  work: (finder: Finder) => Iterable<Result>,
): Generator<Result> {
  let aside: Database | undefined;
  try {
    yield* work(({ id, text }) => {
      const signs = signsNotIn(text);
      if (!match.includes('"*') && !text.includes("\0"))
        return spansIn(markedIn(database, id, match, signs), signs);
      aside ??= emptyIndex();
      aside.run("DELETE FROM texts_index");
      aside.run("INSERT INTO texts_index (rowid, text) VALUES (1, ?)", [text.replaceAll("\0", " ")]);
      return spansIn(markedIn(aside, 1, match, signs), signs);
    });
  } finally {
    aside?.close();
  }
}

function emptyIndex(): Database {
  const aside = openDatabase(":memory:");
  aside.exec(`CREATE VIRTUAL TABLE texts_index USING fts5 (text, ${tokenizer}); BEGIN`);
  return aside;
}

/** The text with what is found between the two signs; "" where nothing is. */
function markedIn(database: Database, id: number, match: string, signs: Signs): string {
  const row = database.row<{ marked: Uint8Array }>(
    `SELECT CAST(highlight(texts_index, 0, ?, ?) AS BLOB) AS marked FROM texts_index
     WHERE texts_index MATCH ? AND rowid = ?`,
    [...signs, match, id],
  );
  return row ? decoded(row.marked) : "";
}

function spansIn(marked: string, [open, close]: Signs): readonly Span[] {
  const spans: Span[] = [];
  let marks = 0;
  for (let at = marked.indexOf(open); at !== -1; at = marked.indexOf(open, at)) {
    const end = marked.indexOf(close, at);
    spans.push({ start: at - marks, end: end - marks - 1 });
    marks += 2;
    at = end;
  }
  return spans;
}

/** Code points that mean nothing, then those for private use. */
const first = 0xfdd0;

/** Two characters of one UTF-16 unit that do not occur in a text. */
function signsNotIn(text: string): Signs {
  const signs: string[] = [];
  for (let code = first; signs.length < 2 && code < 0xfff0; code += 1) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) signs.push(sign);
  }
  const [open = "\u0001", close = "\u0002"] = signs;
  return [open, close];
}
