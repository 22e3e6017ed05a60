import { Link } from "@remix-run/react";
import { ScoreCell, ScoreFoot } from "../figures/score-cell";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import { TableHead } from "../tables/table-head";
import type { OutletRow } from "./view";

/** Outlets with their scores pooled, each on one axis from 0; ticked ones are followed over time. */
export function OutletTable({
  columns,
  rows,
}: {
  readonly columns: readonly { readonly label: string; readonly max: number }[];
  readonly rows: readonly OutletRow[];
}) {
  return (
    <Scroller label="Outlets">
      <table className="corpus-table score-columns">
        <TableHead ticked columns={["Outlet", "Tab", "Documents", ...columns.map(({ label }) => label)]} />
        <tbody>
          {rows.map(({ id, outlet, about, documents, documentsHref, isChosen, numbers }) => (
            <tr key={id}>
              <td>
                <input
                  key={String(isChosen)}
                  type="checkbox"
                  name="compare"
                  value={id}
                  defaultChecked={isChosen}
                  aria-label={`Choose ${outlet.name}`}
                />
              </td>
              <th scope="row">
                <Link to={outlet.href ?? "/outlets"}>{outlet.name}</Link>
                {about && <span className="score-note">{about}</span>}
              </th>
              <td>
                <OutletTab outlet={{ tab: outlet.tab, name: outlet.name }} />
              </td>
              <td>
                <Link to={documentsHref}>{documents}</Link>
              </td>
              {numbers.map((number, at) => (
                <ScoreCell
                  key={columns[at]?.label}
                  label={columns[at]?.label}
                  number={number}
                  max={columns[at]?.max ?? 1}
                  note={`${number.interval ? `95\u202f%: ${number.words}` : number.words}; ${number.detail}`}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <ScoreFoot before={4} columns={columns} />
      </table>
    </Scroller>
  );
}
