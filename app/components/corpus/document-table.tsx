import { Link } from "@remix-run/react";
import { NumberValue } from "../figures/number-cell";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import { TickDocument, TicksHead } from "../tables/table-head";
import type { DocumentRow, SortView } from "./view";

/** Documents with their scores, sorted by the column that is pressed; each can be ticked. */
export function DocumentTable({
  columns,
  rows,
}: {
  readonly columns: readonly SortView[];
  readonly rows: readonly DocumentRow[];
}) {
  return (
    <Scroller label="Table of documents">
      <table className="corpus-table">
        <thead>
          <tr>
            <TicksHead />
            {columns.map(({ label, unit, note, href, sorted }) => (
              <th key={label} scope="col" aria-sort={sorted ?? undefined}>
                <Link to={href} title={note} preventScrollReset>
                  {label}
                </Link>
                {sorted && <span aria-hidden="true">{sorted === "ascending" ? " ↑" : " ↓"}</span>}
                {unit && <span className="score-note">{unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, href, title, about, outlet, date, numbers }) => (
            <tr key={id}>
              <TickDocument id={id} title={title} />
              <th scope="row">
                <Link to={href}>{title}</Link>
                <span className="score-note">{about}</span>
              </th>
              <td>
                <OutletTab outlet={outlet} />
              </td>
              <td>{date}</td>
              {numbers.map((number, at) => (
                <td key={columns[at + 3]?.label} data-label={columns[at + 3]?.label}>
                  <NumberValue number={number} />
                  {number.value !== null && <span className="score-note">{number.detail}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
