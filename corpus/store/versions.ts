import type { CorpusDocument } from "../types";
import { readingHash } from "./hash";
import { knownOf } from "./known";
import type { Store } from "./open";
import { sumStoryOf } from "./story-sums";
import { tally } from "./tally";
import { saveText } from "./texts";

/** Where a document stands: its number in the store, or `null` for a new one, and its newest version. */
interface Place {
  readonly number: number | null;
  readonly version: number;
}

/** Saves a document as the next version of itself, within a transaction; returns the number of the version. */
export function addVersion(
  { database, now }: Store,
  document: CorpusDocument,
  place: Place,
  saved = now(),
): number {
  const version = place.version + 1;
  const text = saveText(database, document.text);
  const known = knownOf(document);
  const { title, outlet, genre, date, language, event } = known;
  const columns = [version, text, readingHash(known), title, outlet, genre, date, language, event];
  if (place.number !== null) tally(database, place.number, -1);
  const number =
    place.number ??
    database.run(
      `INSERT INTO documents (version, text, reading, title, outlet, genre, date, language, event, id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [...columns, document.id],
    ).row;
  if (place.number !== null) {
    database.run(
      `UPDATE documents SET version = ?, text = ?, reading = ?, title = ?, outlet = ?, genre = ?, date = ?,
       language = ?, event = ? WHERE number = ?`,
      [...columns, number],
    );
  }
  database.run("INSERT INTO versions (document, version, text, saved, known) VALUES (?, ?, ?, ?, ?)", [
    ...[number, version, text, saved],
    JSON.stringify(known),
  ]);
  tally(database, number, 1);
  if (place.number !== null) sumStoryOf(database, number);
  return version;
}
