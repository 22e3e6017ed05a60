import type { Database } from "../database";
import { heldStories } from "../held-stories";
import type { Store } from "../open";
import { storedOutlets } from "../outlets";
import { decoded } from "../texts";
import { BUNDLE_FORMAT, type BundleLine } from "./format";

/** Documents are read this many at a time. */
const page = 50;

/**
 * The whole corpus as NDJSON lines (each ends in a line feed): every text, every version of every document, deleted
 * ones too, outlets, tags, collections, stories; not the analyses, which can be made again. Equal corpora give equal
 * bytes. For lines of one moment whatever is written meanwhile, see `ofOneMoment`.
 */
export function* bundleLines({ database }: Pick<Store, "database">): Generator<string> {
  let lines = 0;
  for (const line of linesOf(database)) {
    lines += 1;
    yield `${JSON.stringify(line)}\n`;
  }
  yield `${JSON.stringify({ kind: "end", lines } satisfies BundleLine)}\n`;
}

function* linesOf(database: Database): Generator<BundleLine> {
  const settings = database.rows<{ name: string; value: string }>(
    "SELECT name, value FROM settings ORDER BY name",
  );
  yield { kind: "parallax corpus", format: BUNDLE_FORMAT };
  for (const setting of settings) yield { kind: "setting", ...setting };
  for (const outlet of storedOutlets({ database })) yield { kind: "outlet", outlet };
  yield* documents(database);
  yield* collections(database);
  yield* stories(database);
  for (const story of heldStories({ database })) yield { kind: "held story", ...story };
}

interface DocumentRow {
  readonly number: number;
  readonly name: string;
  readonly deleted: string | null;
  readonly tags: string;
  readonly versions: string;
}

/** Documents in the order in which they came, each after the texts that none before it has. */
function* documents(database: Database): Generator<BundleLine> {
  for (let last = 0; ; ) {
    const rows = database.rows<DocumentRow>(
      `SELECT d.number, d.id AS name, d.deleted,
         (SELECT json_group_array(tag) FROM (SELECT tag FROM tags WHERE document = d.number ORDER BY tag)) AS tags,
         (SELECT json_group_array(json_object(
             'version', v.version, 'text', t.hash, 'saved', v.saved, 'known', json(v.known)))
          FROM (SELECT * FROM versions WHERE document = d.number ORDER BY version) v
          JOIN texts t ON t.id = v.text) AS versions
       FROM documents d WHERE d.number > ? ORDER BY d.number LIMIT ${page}`,
      [last],
    );
    for (const { number, name, deleted, tags, versions } of rows) {
      yield* newTexts(database, number);
      yield { kind: "document", id: name, deleted, tags: JSON.parse(tags), versions: JSON.parse(versions) };
      last = number;
    }
    if (rows.length === 0) return;
  }
}

const newTexts = (database: Database, document: number): readonly BundleLine[] =>
  database
    .rows<{ hash: string; text: Uint8Array }>(
      `SELECT t.hash, CAST(t.text AS BLOB) AS text FROM versions v JOIN texts t ON t.id = v.text
       WHERE v.document = ? AND NOT EXISTS (
         SELECT 1 FROM versions o WHERE o.text = v.text AND (o.document, o.version) < (v.document, v.version))
       ORDER BY v.version`,
      [document],
    )
    .map(({ hash, text }) => ({ kind: "text", sha256: hash, text: decoded(text) }));

function* collections(database: Database): Generator<BundleLine> {
  const rows = database.rows<{ id: string; name: string; note: string | null; documents: string }>(
    `SELECT c.id, c.name, c.note, (
       SELECT json_group_array(id) FROM (
         SELECT d.id FROM collected m JOIN documents d ON d.number = m.document
         WHERE m.collection = c.id ORDER BY d.number)
     ) AS documents FROM collections c ORDER BY c.rowid`,
  );
  for (const { documents, ...row } of rows)
    yield { kind: "collection", ...row, documents: JSON.parse(documents) };
}

function* stories(database: Database): Generator<BundleLine> {
  const rows = database.rows<{ id: string; label: string | null; documents: string }>(
    `SELECT s.id, s.label, (
       SELECT json_group_array(id) FROM (
         SELECT d.id FROM storied m JOIN documents d ON d.number = m.document
         WHERE m.story = s.id ORDER BY d.number)
     ) AS documents FROM stories s ORDER BY s.rowid`,
  );
  for (const { documents, ...row } of rows) yield { kind: "story", ...row, documents: JSON.parse(documents) };
}
