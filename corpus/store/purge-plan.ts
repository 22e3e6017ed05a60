import type { Database } from "./database";
import { StoreError } from "./errors";
import type { Store } from "./open";

/** What a purge takes away for good. */
export interface Purge {
  /** Documents, with their versions. */
  readonly documents: number;
  readonly versions: number;
  /** Texts that no other document has, and their characters (code points). */
  readonly texts: number;
  readonly characters: number;
  readonly analyses: number;
  /** Uploaded files of imports that failed or were cancelled, which may hold the same texts; these cannot go on then. */
  readonly uploads: number;
}

/** Which documents that are put away are meant: all where nothing is said. */
export interface PurgeScope {
  readonly ids?: readonly string[];
  /** Only what was put away by then, ISO 8601 in UTC. */
  readonly until?: string;
}

/** Jobs that have ended but could be taken up again. */
export const ended = "SELECT id FROM jobs WHERE state IN ('cancelled', 'failed')";

/** Texts that go with the documents of these numbers (JSON), because nothing else has them. */
export const textsGoing = `
  WITH going AS MATERIALIZED (SELECT value AS number FROM json_each(?)), texts_going AS MATERIALIZED (
    SELECT DISTINCT v.text AS id FROM going g CROSS JOIN versions v ON v.document = g.number
    WHERE NOT EXISTS (
      SELECT 1 FROM versions o WHERE o.text = v.text AND o.document NOT IN (SELECT number FROM going)
    )
  )`;

/**
 * The numbers of the documents that go. Throws a `StoreError` where one that is named is not put away.
 */
export function numbersGoing(database: Database, { ids, until }: PurgeScope): readonly number[] {
  const rows = database.rows<{ number: number; id: string }>(
    "SELECT number, id FROM documents WHERE deleted IS NOT NULL AND (? IS NULL OR deleted <= ?) ORDER BY number",
    [until ?? null, until ?? null],
  );
  if (!ids) return rows.map(({ number }) => number);
  const there = new Map(rows.map(({ number, id }) => [id, number]));
  return ids.map((id) => {
    const number = there.get(id);
    if (number !== undefined) return number;
    throw new StoreError(`${id}: not among the deleted documents; delete it before it is purged`);
  });
}

/** Says what a purge would take away. Throws as `numbersGoing` does. */
export const purgePlan = ({ database }: Pick<Store, "database">, scope: PurgeScope = {}): Purge =>
  database.snapshot(() => {
    const numbers = numbersGoing(database, scope);
    const counts = database.row<Omit<Purge, "documents">>(
      `${textsGoing} SELECT
         (SELECT count(*) FROM versions WHERE document IN (SELECT number FROM going)) AS versions,
         (SELECT count(*) FROM texts_going) AS texts,
         (SELECT ifnull(sum(length(text)), 0) FROM texts WHERE id IN (SELECT id FROM texts_going)) AS characters,
         (SELECT count(*) FROM analyses WHERE text IN (SELECT id FROM texts_going)) AS analyses,
         (SELECT count(*) FROM uploads WHERE job IN (${ended})) AS uploads`,
      [JSON.stringify(numbers)],
    );
    return { documents: numbers.length, ...(counts as Omit<Purge, "documents">) };
  });
