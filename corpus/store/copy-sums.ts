import { type Edition, editionNumber } from "./editions";
import { isCopy } from "./is-copy";
import { lately } from "./lately";
import type { Store } from "./open";
import type { Sums } from "./rollup";

/** A measure summed over the documents of one outlet and month whose text counts elsewhere. */
export interface CopySums extends Sums {
  readonly outlet: string | null;
  readonly month: string | null;
}

/** What must be taken from a measure's sums where each text counts once. See `lately`. */
export const copySums = (store: Store, edition: Edition, measure: string): readonly CopySums[] =>
  lately(store, `copies ${edition.version} ${edition.lexicon} ${measure}`, () =>
    store.database.rows(
      `SELECT d.outlet, substr(d.date, 1, 7) AS month, count(*) AS documents, sum(s.count) AS count,
         sum(s.total) AS "of", sum(s.count * s.count) AS countSquared, sum(s.total * s.total) AS ofSquared,
         sum(s.count * s.total) AS product
       FROM copies k CROSS JOIN documents d ON d.number = k.document
       CROSS JOIN scores s ON s.edition = ? AND s.measure = (SELECT id FROM measures WHERE name = ?)
         AND s.document = d.number
       WHERE d.deleted IS NULL AND ${isCopy} GROUP BY 1, 2`,
      [editionNumber(store.database, edition) ?? -1, measure],
    ),
  );

/** How many documents of each outlet have a text that counts elsewhere; see `lately`. */
export const copiesByOutlet = (store: Store): ReadonlyMap<string | null, number> =>
  new Map(
    lately(store, "copies by outlet", () =>
      store.database.rows<{ outlet: string | null; documents: number }>(
        `SELECT d.outlet, count(*) AS documents FROM copies k JOIN documents d ON d.number = k.document
         WHERE d.deleted IS NULL AND ${isCopy} GROUP BY d.outlet`,
      ),
    ).map(({ outlet, documents }) => [outlet, documents]),
  );

/** Whose sums they are; without a month, of all months. */
interface Of {
  readonly outlet: string | null;
  readonly month?: string | null;
}

/** Sums less those of the same key; what nothing is left of is left out. */
export function without<Row extends Sums & Of>(
  rows: readonly Row[],
  less: readonly CopySums[],
  keyOf: (of: Of) => string,
): readonly Row[] {
  const taken = new Map<string, CopySums[]>();
  for (const row of less) taken.set(keyOf(row), [...(taken.get(keyOf(row)) ?? []), row]);
  return rows
    .map((row) => (taken.get(keyOf(row)) ?? []).reduce(lessened, row))
    .filter(({ documents }) => documents > 0);
}

const lessened = <Row extends Sums>(sums: Row, less: Sums): Row => ({
  ...sums,
  documents: sums.documents - less.documents,
  count: sums.count - less.count,
  of: sums.of - less.of,
  countSquared: sums.countSquared - less.countSquared,
  ofSquared: sums.ofSquared - less.ofSquared,
  product: sums.product - less.product,
});
