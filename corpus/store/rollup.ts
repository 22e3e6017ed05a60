import { type CopySums, copySums, without } from "./copy-sums";
import type { Edition } from "./editions";
import { editionNumber } from "./editions";
import type { Store } from "./open";

/** A measure summed over documents. */
export interface Sums {
  /** Documents in which it was measured. */
  readonly documents: number;
  /** What the measure counts, and out of how many. */
  readonly count: number;
  readonly of: number;
  /** Sums over the documents of the squares of both, and of their product. */
  readonly countSquared: number;
  readonly ofSquared: number;
  readonly product: number;
}

/** A measure summed over the documents of one outlet and month. */
export interface RollupRow extends Sums {
  /** Id of the outlet, or `null` for documents without one. */
  readonly outlet: string | null;
  /** `2021-10`, or `null` for documents without a date. */
  readonly month: string | null;
}

const measured = "FROM rollup WHERE edition = ? AND measure = (SELECT id FROM measures WHERE name = ?)";

/** Which sums are meant. */
export interface RollupOptions {
  /** Only of this outlet, `null` for documents without one; of all if left out. */
  readonly outlet?: string | null;
  /**
   * Whether of documents that are one text only one counts, with the outlet that has it first; see `saveCopies`. An
   * outlet all of whose texts count elsewhere has no row.
   */
  readonly once?: boolean;
}

/** A measure by outlet and month, ordered by both; documents that are deleted or not analysed do not count. */
export function rollup(
  store: Store,
  edition: Edition,
  measure: string,
  { outlet, once = false }: RollupOptions = {},
): readonly RollupRow[] {
  const { database } = store;
  const rows = database.rows<Record<"outlet" | "month", string> & Sums>(
    `SELECT outlet, month, documents, count, total AS "of",
       count_squared AS countSquared, total_squared AS ofSquared, product
     ${measured} AND documents > 0 AND (? IS NULL OR outlet = ?)
     ORDER BY outlet, month`,
    [editionNumber(database, edition) ?? -1, measure, ...twice(outlet === null ? "" : (outlet ?? null))],
  );
  const all = rows.map((row) => ({ ...row, outlet: row.outlet || null, month: row.month || null }));
  return once ? without(all, copySums(store, edition, measure), keyOf) : all;
}

const keyOf = ({ outlet, month }: Pick<CopySums, "outlet"> & { readonly month?: string | null }): string =>
  `${month} ${outlet}`;

/** A measure summed over all documents of each of these outlets; one without documents is left out. */
export function pooledByOutlet(
  store: Store,
  edition: Edition,
  measure: string,
  outlets: readonly string[],
  { once = false }: Pick<RollupOptions, "once"> = {},
): ReadonlyMap<string, Sums> {
  const { database } = store;
  const rows = database.rows<Sums & { readonly outlet: string }>(
    `SELECT outlet, sum(documents) AS documents, sum(count) AS count, sum(total) AS "of",
       sum(count_squared) AS countSquared, sum(total_squared) AS ofSquared, sum(product) AS product
     ${measured} AND outlet IN (SELECT value FROM json_each(?))
     GROUP BY outlet HAVING sum(documents) > 0`,
    [editionNumber(database, edition) ?? -1, measure, JSON.stringify(outlets)],
  );
  const counted = once
    ? without(rows, copySums(store, edition, measure), ({ outlet }) => outlet ?? "")
    : rows;
  return new Map(counted.map(({ outlet, ...sums }) => [outlet, sums]));
}

const twice = <T>(value: T): readonly [T, T] => [value, value];
