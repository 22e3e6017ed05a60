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
const SIZE = 11;
/** Dots of a line, and most dots of a cell. */
const LINE = 12;
export const MOST_DOTS = 3 * LINE;

/** The mentions that are drawn, full ones first: all, or of many so many that each fill has its share. */
export function drawnOf(voices: readonly Voice[]): readonly Voice[] {
  const sorted = [...voices].sort((a, b) => FILL[a].localeCompare(FILL[b]));
  const step = Math.max(1, sorted.length / MOST_DOTS);
  return Array.from(
    { length: Math.min(sorted.length, MOST_DOTS) },
    (_, index) => sorted[Math.floor((index + 0.5) * step)] as Voice,
  );
}

function Dots({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  const drawn = drawnOf(voices);
  const lines = Math.ceil(drawn.length / LINE);
  return (
    <svg
      className="dots"
      width={Math.min(drawn.length, LINE) * STEP}
      height={(lines - 1) * STEP + SIZE}
      aria-hidden="true"
    >
      {drawn.map((voice, index) => (
        <Dot
          // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing but their place
          key={index}
          voice={voice}
          x={(index % LINE) * STEP + SIZE / 2}
          y={Math.floor(index / LINE) * STEP + SIZE / 2}
        />
      ))}
    </svg>
  );
}
