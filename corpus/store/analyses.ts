import type { Analysis, Document } from "../../analysis/types";
import { BATCH } from "./batch";
import { expanded } from "./compression";
import { type StoredDocument, storedDocuments } from "./documents";
import { type Edition, editionNumber } from "./editions";
import { readingHash, textHash } from "./hash";
import type { Store } from "./open";

/** An analysis as kept: without the document, which the store has. */
export type StoredAnalysis = Omit<Analysis, "document">;

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
  for (const stored of storedDocuments(store)) if (!isAnalysed(store, stored, edition)) yield stored;
}

function isAnalysed({ database }: Store, { number }: StoredDocument, edition: Edition): boolean {
  const row = database.row(
    `SELECT 1 FROM documents d JOIN analyses a ON a.text = d.text AND a.reading = d.reading
     WHERE d.number = ? AND a.edition = ?`,
    [number, editionNumber(database, edition) ?? none],
  );
  return row !== undefined;
}

/** Drops the analyses, and their rollup, of every edition but this one; returns how many there were. */
export function dropOldAnalyses({ database }: Store, keep: Edition): number {
  const kept = editionNumber(database, keep) ?? none;
  let dropped = 0;
  while (true) {
    const { changes } = database.run(
      `DELETE FROM analyses WHERE id IN (SELECT id FROM analyses WHERE edition <> ? LIMIT ${BATCH})`,
      [kept],
    );
    if (changes === 0) break;
    dropped += changes;
  }
  database.transaction(() => {
    database.run("DELETE FROM rollup WHERE edition <> ? OR documents = 0", [kept]);
    database.run("DELETE FROM editions WHERE id NOT IN (SELECT edition FROM analyses) AND id <> ?", [kept]);
  });
  return dropped;
}
