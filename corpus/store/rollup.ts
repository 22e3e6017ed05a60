import type { Database } from "./database";
import type { Edition } from "./editions";
import { editionNumber } from "./editions";
import type { Store } from "./open";

/** A measure summed over the documents of one outlet and month. */
export interface RollupRow {
  /** Id of the outlet, or `null` for documents without one. */
  readonly outlet: string | null;
  /** `2021-10`, or `null` for documents without a date. */
  readonly month: string | null;
  /** Documents in which it was measured. */
  readonly documents: number;
  /** What the measure counts, and out of how many. */
  readonly count: number;
  readonly of: number;
}

/** A measure by outlet and month, ordered by both; documents that are deleted or not analysed do not count. */
export function rollup(
  { database }: Store,
  edition: Edition,
  measure: string,
  outlet?: string | null,
): readonly RollupRow[] {
  const rows = database.rows<
    Record<"outlet" | "month", string> & Record<"documents" | "count" | "of", number>
  >(
    `SELECT outlet, month, documents, count, total AS "of" FROM rollup
     WHERE edition = ? AND measure = (SELECT id FROM measures WHERE name = ?) AND documents > 0
       AND (? IS NULL OR outlet = ?)
     ORDER BY outlet, month`,
    [editionNumber(database, edition) ?? -1, measure, ...twice(outlet === null ? "" : (outlet ?? null))],
  );
  return rows.map((row) => ({ ...row, outlet: row.outlet || null, month: row.month || null }));
}

/**
 * Adds a document's scores to the rollup (1) or takes them out (-1), in every edition it was analysed in. Call it
 * before and after whatever changes outlet, date, text, reading or deletion of a document, or its analysis.
 */
export function tally(database: Database, number: number, sign: 1 | -1): void {
  database.run(
    `INSERT INTO rollup (edition, measure, outlet, month, documents, count, total)
     SELECT a.edition, CAST(s.key AS INTEGER), ifnull(d.outlet, ''), ifnull(substr(d.date, 1, 7), ''),
       ?, ? * json_extract(s.value, '$[0]'), ? * json_extract(s.value, '$[1]')
     FROM documents d JOIN analyses a ON a.text = d.text AND a.reading = d.reading, json_each(a.scores) s
     WHERE d.number = ? AND d.deleted IS NULL
     ON CONFLICT DO UPDATE SET
       documents = documents + excluded.documents, count = count + excluded.count, total = total + excluded.total`,
    [sign, sign, sign, number],
  );
}

const twice = <T>(value: T): readonly [T, T] => [value, value];
