import type { Database } from "../database";
import type { Condition } from "../filters";

/** How many of the documents found have a value; `null` where it is not known of them. */
export interface FacetCount {
  readonly value: string | null;
  readonly documents: number;
}

/** What was found, counted by outlet, genre and month; the most first, months in their order. */
export interface Facets {
  readonly total: number;
  readonly outlets: readonly FacetCount[];
  readonly genres: readonly FacetCount[];
  readonly months: readonly FacetCount[];
}

/** Counts the documents that meet a condition on `texts_index` and `documents d`. */
export function facetsOf(database: Database, { sql, values }: Condition): Facets {
  const rows = database.rows<FacetCount & { facet: string }>(
    `WITH found AS MATERIALIZED (
       SELECT d.outlet, d.genre, substr(d.date, 1, 7) AS month
       FROM texts_index JOIN documents d ON d.text = texts_index.rowid WHERE ${sql}
     )
     SELECT 'all' AS facet, NULL AS value, count(*) AS documents FROM found
     UNION ALL SELECT 'outlet', outlet, count(*) FROM found GROUP BY outlet
     UNION ALL SELECT 'genre', genre, count(*) FROM found GROUP BY genre
     UNION ALL SELECT 'month', month, count(*) FROM found GROUP BY month`,
    values,
  );
  const of = (name: string): FacetCount[] =>
    rows.filter(({ facet }) => facet === name).map(({ value, documents }) => ({ value, documents }));
  return {
    total: of("all")[0]?.documents ?? 0,
    outlets: of("outlet").sort(byNumber),
    genres: of("genre").sort(byNumber),
    months: of("month").sort(byValue),
  };
}

const byValue = (a: FacetCount, b: FacetCount): number => ((a.value ?? "") < (b.value ?? "") ? -1 : 1);
const byNumber = (a: FacetCount, b: FacetCount): number => b.documents - a.documents || byValue(a, b);
