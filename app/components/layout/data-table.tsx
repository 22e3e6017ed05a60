import type { ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right, words left. */
  readonly numeric?: boolean;
  /** Address that sorts by this column. */
  readonly sortHref?: string;
  /** How the column is sorted now. */
  readonly sorted?: "ascending" | "descending";
}

/** A region that scrolls must be reachable by keyboard, though nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

/** A table of data: the first column heads its row; scrolls sideways by itself and can be reached by keyboard. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Said in place of rows where there are none. */
  readonly empty: string;
}) {
  return (
    <section className="scroller" aria-label={caption} {...REACHABLE}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric, sortHref, sorted }) => (
              <th key={key} scope="col" data-numeric={numeric} aria-sort={sorted}>
                {sortHref ? <a href={sortHref}>{label}</a> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, numeric }, at) =>
                at === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
