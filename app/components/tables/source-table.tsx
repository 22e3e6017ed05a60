import { Link } from "@remix-run/react";
import { OutletTab } from "../layout/outlet-tab";
import { TableHead } from "./table-head";
import type { SourceTableView } from "./view";

/** Who speaks in one text: sources, how often, and how many words they get. */
export function SourceTable({
  view: { outlet, scored, words, rest, rows },
}: {
  readonly view: SourceTableView;
}) {
  return (
    <div>
      <p>
        <OutletTab outlet={outlet} />{" "}
        <span className="text-ink-2 text-small">of {words.toLocaleString("en")} words</span>
      </p>
      {rows.length === 0 ? (
        <p className="text-ink-2 text-small">{scored ? "No source is named in this text." : "Not scored."}</p>
      ) : (
        <table className="source-table">
          <TableHead columns={["Source", "Times", "Words"]} />
          <tbody>
            {rows.map(({ name, type, count, words: said, stances, href }) => (
              <tr key={name}>
                <th scope="row">
                  {name}{" "}
                  <span className="text-ink-3 text-small">{[type, stances].filter(Boolean).join("; ")}</span>
                </th>
                <td>
                  <Link to={href}>{count}</Link>
                </td>
                <td>{said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p className="text-ink-2 text-small">and {rest} more with fewer words</p>}
    </div>
  );
}
