import { lately } from "./lately";
import type { Store } from "./open";
import type { FacetCount } from "./search/facets";

/**
 * How many documents that are not deleted have each outlet, genre and language; the most first, unknown as `null`. See
 * `lately`.
 */
export const countsBy = (store: Store, column: "outlet" | "genre" | "language"): readonly FacetCount[] =>
  lately(store, `by ${column}`, () =>
    store.database.rows(
      // Along an index every document would be looked up at another place.
      `SELECT ${column} AS value, count(*) AS documents FROM documents NOT INDEXED WHERE deleted IS NULL
       GROUP BY ${column} ORDER BY documents DESC, value`,
    ),
  );

/** The first and last date of a document that is not deleted, or `null` where none has a date. */
export const dateRange = ({ database }: Store): { readonly from: string; readonly to: string } | null => {
  const dated = "SELECT date FROM documents WHERE date IS NOT NULL AND deleted IS NULL ORDER BY date";
  const row = database.row<{ from: string | null; to: string | null }>(
    `SELECT (${dated} LIMIT 1) AS "from", (${dated} DESC LIMIT 1) AS "to"`,
  );
  return row?.from && row.to ? { from: row.from, to: row.to } : null;
};
