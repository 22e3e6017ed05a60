import type { CorpusDocument } from "../types";
import { StoreError } from "./errors";
import { type Known, knownOf } from "./known";
import type { Store } from "./open";
import { decoded } from "./texts";

/** A document of the store, with which version of it this is. */
export interface StoredDocument {
  /** Its place in the order in which documents came; it never changes. */
  readonly number: number;
  readonly document: CorpusDocument;
  /** Counts from 1; every edit adds one, the newest counts. */
  readonly version: number;
  /** When this version was saved, ISO 8601 in UTC. */
  readonly saved: string;
  /** When the document was put away, or `null`. */
  readonly deleted: string | null;
}

interface Row {
  readonly number: number;
  readonly id: string;
  readonly text: Uint8Array;
  readonly known: string;
  readonly version: number;
  readonly saved: string;
  readonly deleted: string | null;
}

const select = `
  SELECT d.number, d.id, CAST(t.text AS BLOB) AS text, v.known, v.version, v.saved, d.deleted
  FROM documents d JOIN versions v ON v.document = d.number JOIN texts t ON t.id = v.text`;

/**
 * A document, deleted or not, or `null` where there is none of that id.
 * @param version an earlier version; the newest if left out
 */
export function storedDocument({ database }: Store, id: string, version?: number): StoredDocument | null {
  const row =
    version === undefined
      ? database.row<Row>(`${select} WHERE d.id = ? AND v.version = d.version`, [id])
      : database.row<Row>(`${select} WHERE d.id = ? AND v.version = ?`, [id, version]);
  return row ? fromRow(row) : null;
}

/** All versions of a document, the earliest first; none where there is no document of that id. */
export const versionsOf = ({ database }: Store, id: string): readonly StoredDocument[] =>
  database.rows<Row>(`${select} WHERE d.id = ? ORDER BY v.version`, [id]).map(fromRow);

/** Documents are read this many at a time. */
const page = 50;

/** The documents that are not deleted, in the order in which they came; a few at a time are in memory. */
export function* storedDocuments({ database }: Store): Generator<StoredDocument> {
  let last = 0;
  while (true) {
    const rows = database.rows<Row>(
      `${select} WHERE d.number > ? AND d.deleted IS NULL AND v.version = d.version
       ORDER BY d.number LIMIT ${page}`,
      [last],
    );
    yield* rows.map(fromRow);
    const end = rows.at(-1);
    if (!end) return;
    last = end.number;
  }
}

/** A document, deleted or not. Throws a `StoreError` where there is none of that id. */
export function existingDocument(store: Store, id: string): StoredDocument {
  const there = storedDocument(store, id);
  if (!there) throw unknown(store, id);
  return there;
}

/** The number of a document, deleted or not. Throws a `StoreError` where there is none of that id. */
export function numberOf(store: Store, id: string): number {
  const row = store.database.row<{ number: number }>("SELECT number FROM documents WHERE id = ?", [id]);
  if (!row) throw unknown(store, id);
  return row.number;
}

const unknown = ({ database }: Store, id: string): StoreError =>
  new StoreError(`${id}: no document of this id in ${database.file}; check the id`);

const fromRow = ({ number, id, text, known, version, saved, deleted }: Row): StoredDocument => ({
  number,
  document: { id, text: decoded(text), ...knownOf(JSON.parse(known) as Known) },
  version,
  saved,
  deleted,
});
