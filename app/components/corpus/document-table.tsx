import { Link } from "@remix-run/react";
import { ScoreCell, ScoreFoot } from "../figures/score-cell";
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
  const measures = columns.flatMap(({ label, max }) => (max === null ? [] : [{ label, max }]));
  return (
    <>
      <Scroller label="Table of documents">
        <table className="corpus-table score-columns">
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
                  <ScoreCell
                    key={measures[at]?.label}
                    label={measures[at]?.label}
                    number={number}
                    max={measures[at]?.max ?? 1}
                    note={number.words ? `${number.words}; ${number.detail}` : number.detail}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {rows.length > 0 && <ScoreFoot before={columns.length + 1 - measures.length} columns={measures} />}
        </table>
      </Scroller>
      {rows.length > 0 && (
        <p className="score-note">
          The line: where the value of a longer text like it could lie (95&#8239;%).
        </p>
      )}
    </>
  );
}
