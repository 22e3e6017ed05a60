import type { Analysis, Document } from "../../analysis/types";
import { BATCH } from "./batch";
import { expanded } from "./compression";
import { type StoredDocument, storedDocument } from "./documents";
import { type Edition, editionNumber } from "./editions";
import { readingHash, textHash } from "./hash";
import type { Store } from "./open";

/** An analysis as kept: without the document, which the store has. */
export type StoredAnalysis = Omit<Analysis, "document">;

/** About so many scores belong to an analysis. */
const scoresEach = 30;

/** No edition has this number. */
const none = -1;

/**
 * The analysis of a document by an edition of the analyser, or `null` where it is still to be made: because the text,
 * what else was read of the document (see `readingHash`), the analyser or its lexicon is another.
 */
export function analysisOf({ database }: Store, document: Document, edition: Edition): StoredAnalysis | null {
  const row = database.row<{ record: Uint8Array }>(
    `SELECT a.record FROM analyses a JOIN texts t ON t.id = a.text
     WHERE t.hash = ? AND a.reading = ? AND a.edition = ?`,
    [textHash(document.text), readingHash(document), editionNumber(database, edition) ?? none],
  );
  return row ? (expanded(row.record) as StoredAnalysis) : null;
}

/**
 * The documents whose analysis by this edition is still to be made, in the order in which they came. A few at a time
 * are in memory, and the caller may save analyses while it asks for more.
 */
export function* missingAnalyses(store: Store, edition: Edition): Generator<StoredDocument> {
  const { database } = store;
  for (let last = 0; ; ) {
    const next = database.row<{ number: number; id: string }>(
      `SELECT d.number, d.id FROM documents d WHERE d.number > ? AND ${missing} ORDER BY d.number LIMIT 1`,
      [last, editionNumber(database, edition) ?? none],
    );
    if (!next) return;
    last = next.number;
    const stored = storedDocument(store, next.id);
    if (stored) yield stored;
  }
}

/** How many documents there are that are not deleted, and how many of them have still to be analysed. */
export const countMissing = ({ database }: Store, edition: Edition): { all: number; missing: number } =>
  database.row(
    `SELECT count(*) AS "all", count(*) FILTER (WHERE ${missing}) AS missing FROM documents d WHERE d.deleted IS NULL`,
    [editionNumber(database, edition) ?? none],
  ) ?? { all: 0, missing: 0 };

/** One that was saved before the words were kept by voice is to be made again. */
const missing = `d.deleted IS NULL
  AND NOT EXISTS (SELECT 1 FROM analysed WHERE edition = ? AND document = d.number AND voiced = 1)`;

/** Drops the analyses of every edition but this one, with all that was counted of them; returns how many there were. */
export function dropOldAnalyses({ database }: Store, keep: Edition): number {
  const kept = editionNumber(database, keep) ?? none;
  const inBatches = (table: string, key: string, most: number): number => {
    const sql = `DELETE FROM ${table} WHERE (${key}) IN (SELECT ${key} FROM ${table} WHERE edition <> ? LIMIT ${most})`;
    for (let dropped = 0; ; ) {
      const { changes } = database.run(sql, [kept]);
      if (changes === 0) return dropped;
      dropped += changes;
    }
  };
  inBatches("scores", "edition, measure, document", BATCH * scoresEach);
  const dropped = inBatches("analyses", "id", BATCH);
  database.transaction(() => {
    database.run("DELETE FROM rollup WHERE edition <> ? OR documents = 0", [kept]);
    database.run("DELETE FROM editions WHERE id NOT IN (SELECT edition FROM analyses) AND id <> ?", [kept]);
  });
  return dropped;
}
