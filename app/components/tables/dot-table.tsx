import { Link } from "@remix-run/react";
import type { Voice } from "../../../analysis/types";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import type { DotTableView } from "./view";
import { Dot, FILL } from "./voice-dot";

/** How often each text has what: one dot a mention, the count opens its passages. */
export function DotTable({ view: { caption, head, outlets, groups } }: { readonly view: DotTableView }) {
  return (
    <Scroller label={caption}>
      <table className="dot-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {outlets.map((outlet) => (
              <th key={outlet.tab} scope="col">
                <OutletTab outlet={outlet} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            <tr>
              <th className="dot-group" scope="rowgroup" colSpan={outlets.length + 1}>
                {name}
              </th>
            </tr>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map(({ voices, count, href }, at) => (
                  <td key={outlets[at]?.tab}>
                    <Dots voices={voices} />
                    {href ? <Link to={href}>{count}</Link> : <span className="text-ink-3">0</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  );
}

const STEP = 13;
/** Most dots a cell draws: the count says the rest. */
const MOST_DOTS = 12;

function Dots({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  const drawn = [...voices]
    .sort((a, b) => FILL[a].localeCompare(FILL[b]))
    .slice(0, MOST_DOTS)
    .map((voice, index) => ({ voice, x: index * STEP + 5.5 }));
  return (
    <svg className="dots" width={drawn.length * STEP} height="11" aria-hidden="true">
      {drawn.map(({ voice, x }) => (
        <Dot key={x} voice={voice} x={x} />
      ))}
    </svg>
  );
}
