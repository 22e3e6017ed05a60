import { Link } from "@remix-run/react";
import type { Voice } from "../../../analysis/types";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import type { NamingTableView } from "./view";

/** A dot is drawn as full as the box of a loaded term: full, half, open. */
const FILL: Readonly<Record<Voice, "full" | "half" | "open">> = {
  unattributed: "full",
  self: "full",
  headline: "full",
  indirect: "half",
  direct: "open",
  scare: "open",
};

/** What each text calls the same referent: one dot a mention, the count opens its passages. */
export function NamingTable({ view: { outlets, referents } }: { readonly view: NamingTableView }) {
  return (
    <Scroller label="What each text calls the same referent">
      <table className="naming-table">
        <thead>
          <tr>
            <th scope="col">Called</th>
            {outlets.map((outlet) => (
              <th key={outlet.tab} scope="col">
                <OutletTab outlet={outlet} />
              </th>
            ))}
          </tr>
        </thead>
        {referents.map(({ referent, labels }) => (
          <tbody key={referent}>
            <tr>
              <th className="naming-referent" scope="rowgroup" colSpan={outlets.length + 1}>
                {referent}
              </th>
            </tr>
            {labels.map(({ label, cells }) => (
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
  const drawn = [...voices].sort((a, b) => FILL[a].localeCompare(FILL[b])).slice(0, MOST_DOTS);
  return (
    <svg className="dots" width={drawn.length * STEP} height="11" aria-hidden="true">
      {drawn.map((voice, index) => {
        const x = index * STEP + 5.5;
        const fill = FILL[voice];
        return (
          <g key={`${voice} ${x}`}>
            <circle cx={x} cy="5.5" r="4.5" data-fill={fill} />
            {fill === "half" && <path d={`M${x - 4.5} 5.5a4.5 4.5 0 0 0 9 0z`} data-fill="full" />}
          </g>
        );
      })}
    </svg>
  );
}
