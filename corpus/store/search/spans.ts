import type { Span } from "../../../analysis/types";
import { type Database, openDatabase } from "../database";
import { tokenizer } from "../migrations/2-full-text";
import { decoded } from "../texts";

/**
 * Where a text has what a search looks for: half-open UTF-16 offsets, in text order. The index knows no offsets, but
 * marks what it found in a copy of the text; a mark is a character that the text does not have.
 * @param match what `matchOf` made of the search
 */
export function spansIn(
  database: Database,
  text: { readonly id: number; readonly text: string },
  match: string,
): readonly Span[] {
  const [open, close] = signsNotIn(text.text);
  const marked = text.text.includes("\0")
    ? markedAside(text.text, match, [open, close])
    : markedIn(database, text.id, match, [open, close]);
  return spansBetween(marked, open, close);
}

/** The text with what is found between the two signs; "" where nothing is. */
function markedIn(database: Database, id: number, match: string, signs: readonly [string, string]): string {
  const row = database.row<{ marked: Uint8Array }>(
    `SELECT CAST(highlight(texts_index, 0, ?, ?) AS BLOB) AS marked FROM texts_index
     WHERE texts_index MATCH ? AND rowid = ?`,
    [...signs, match, id],
  );
  return row ? decoded(row.marked) : "";
}

/** The same for a text with U+0000, where `highlight` ends: a copy with spaces there, in an index of its own. */
function markedAside(text: string, match: string, signs: readonly [string, string]): string {
  const aside = openDatabase(":memory:");
  try {
    aside.exec(`CREATE VIRTUAL TABLE texts_index USING fts5 (text, ${tokenizer})`);
    aside.run("INSERT INTO texts_index (rowid, text) VALUES (1, ?)", [text.replaceAll("\0", " ")]);
    return markedIn(aside, 1, match, signs);
  } finally {
    aside.close();
  }
}

function spansBetween(marked: string, open: string, close: string): readonly Span[] {
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
function signsNotIn(text: string): readonly [string, string] {
  const signs: string[] = [];
  for (let code = first; signs.length < 2 && code < 0xfff0; code += 1) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) signs.push(sign);
  }
  const [open = "\u0001", close = "\u0002"] = signs;
  return [open, close];
}
