import { Link } from "@remix-run/react";
import { OutletTab } from "../layout/outlet-tab";
import type { KeynessRow, KeynessView } from "./view";

/** The words typical of one text and those notably absent from it, each with its counts and the lines behind it. */
export function KeynessTable({ view: { outlet, typical, absent } }: { readonly view: KeynessView }) {
  return (
    <div>
      <p>
        <OutletTab outlet={outlet} /> {outlet.name}
      </p>
      <Rows head="Typical" empty="No word is more frequent here than chance would show." rows={typical} />
      <Rows
        head="Notably absent"
        empty="No word of the others is missing more than chance would show."
        rows={absent}
      />
    </div>
  );
}

function Rows({
  head,
  empty,
  rows,
}: {
  readonly head: string;
  readonly empty: string;
  readonly rows: readonly KeynessRow[];
}) {
  if (rows.length === 0)
    return (
      <p className="text-ink-2 text-small">
        {head}: {empty}
      </p>
    );
  return (
    <table className="source-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">z</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ term, z, counts, href }) => (
          <tr key={term}>
            <th scope="row">
              <Link to={href}>{term}</Link> <span className="score-note">{counts}</span>
            </th>
            <td>{z}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
