import type { Database } from "./database";
import { StoreError } from "./errors";
import type { Store } from "./open";

/** What a purge takes away for good. */
export interface Purge {
  /** Ids of the documents, in the order in which they came. */
  readonly documents: readonly string[];
  readonly versions: number;
  /** Texts that no other document has, and their characters (code points). */
  readonly texts: number;
  readonly characters: number;
  readonly analyses: number;
}

/** Documents that are put away, and the texts that go with them because nothing else has them. */
const going = `
  WITH going AS (
    SELECT d.number, d.id FROM documents d
    WHERE d.deleted IS NOT NULL AND (? IS NULL OR d.id IN (SELECT value FROM json_each(?)))
  ), texts_going AS (
    SELECT DISTINCT v.text AS id FROM versions v JOIN going g ON g.number = v.document
    WHERE NOT EXISTS (
      SELECT 1 FROM versions o WHERE o.text = v.text AND o.document NOT IN (SELECT number FROM going)
    )
  )`;

/**
 * Says what a purge would take away.
 * @param ids documents that are put away; all of these if left out
 */
export function purgePlan({ database }: Pick<Store, "database">, ids?: readonly string[]): Purge {
  const among = ids ? JSON.stringify(ids) : null;
  const documents = database.rows<{ id: string }>(`${going} SELECT id FROM going ORDER BY number`, [
    among,
    among,
  ]);
  const counts = database.row<Omit<Purge, "documents">>(
    `${going} SELECT
       (SELECT count(*) FROM versions WHERE document IN (SELECT number FROM going)) AS versions,
       (SELECT count(*) FROM texts_going) AS texts,
       (SELECT ifnull(sum(length(text)), 0) FROM texts WHERE id IN (SELECT id FROM texts_going)) AS characters,
       (SELECT count(*) FROM analyses WHERE text IN (SELECT id FROM texts_going)) AS analyses`,
    [among, among],
  );
  return { documents: documents.map(({ id }) => id), ...(counts as Omit<Purge, "documents">) };
}

/**
 * Takes documents away for good that are put away, with their versions and what only they have; returns what went.
 * What was written is overwritten in the file. Throws a `StoreError` where one of the ids is not put away.
 */
export function purge({ database }: Store, ids?: readonly string[]): Purge {
  database.exec("PRAGMA secure_delete = ON");
  try {
    const plan = database.transaction(() => {
      const plan = purgePlan({ database }, ids);
      const astray = ids?.find((id) => !plan.documents.includes(id));
      if (astray !== undefined) {
        throw new StoreError(`${astray}: not among the deleted documents; delete it before it is purged`);
      }
      remove(database, plan.documents);
      return plan;
    });
    database.exec("PRAGMA wal_checkpoint (TRUNCATE)");
    return plan;
  } finally {
    database.exec("PRAGMA secure_delete = OFF");
  }
}

function remove(database: Database, ids: readonly string[]): void {
  const among = JSON.stringify(ids);
  const texts = database.rows<{ id: number }>(`${going} SELECT id FROM texts_going`, [among, among]);
  database.run("DELETE FROM documents WHERE id IN (SELECT value FROM json_each(?))", [among]);
  for (const { id } of texts) database.run("DELETE FROM texts WHERE id = ?", [id]);
  // Only notes at first what is deleted from it; writing it anew leaves the words out. (Its own "secure-delete" makes
  // integrity_check of SQLite 3.45 find a malformed index.)
  database.exec("INSERT INTO texts_index (texts_index) VALUES ('optimize')");
}
