import { OutletTab } from "../layout/outlet-tab";
import { TableHead } from "../tables/table-head";
import type { NumberView } from "../view";
import { Figure } from "./figure";
import { NotMeasured, NumberCells } from "./number-cell";
import { place, ticks } from "./scale";
import type { IntervalFigureView, ReferenceBand } from "./view";

/** Height of a row and of the axis, length of an interval's end ticks and radius of a dot, in CSS pixels. */
const ROW = 25;
const AXIS = 22;
const END = 4;
const DOT = 4.5;

/** Rates or shares as dots with their intervals on one axis from 0, one row an outlet. */
export function IntervalFigure({
  view: { id, title, caption, tools, max, band, rows },
}: {
  readonly view: IntervalFigureView;
}) {
  return (
    <Figure id={id} title={title} caption={caption} tools={tools}>
      <table className="figure-table">
        <TableHead className="sr-only" columns={["Outlet", "Interval", "Value", "Counted"]} />
        <tbody>
          {rows.map(({ outlet, number }) => (
            <tr key={outlet.name}>
              <th scope="row">
                <OutletTab outlet={outlet} />
              </th>
              <td className="figure-plot">
                {number.value === null ? (
                  <NotMeasured number={number} />
                ) : (
                  <Interval number={number} max={max} band={band} />
                )}
              </td>
              <NumberCells number={number} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td className="figure-plot">
              <Axis max={max} />
            </td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </Figure>
  );
}

/** One dot with its interval, over the reference band. */
export function Interval({
  number: { at, interval },
  max,
  band,
}: {
  readonly number: NumberView;
  readonly max: number;
  readonly band: ReferenceBand | null;
}) {
  const middle = ROW / 2;
  return (
    <svg className="plot" width="100%" height={ROW} role="img" aria-label={intervalWords(interval)}>
      {band && (
        <rect
          className="band"
          x={place(band.from, max)}
          width={place(band.to - band.from, max)}
          height={ROW}
        />
      )}
      {interval && (
        <g className="interval">
          <line x1={place(interval[0], max)} x2={place(interval[1], max)} y1={middle} y2={middle} />
          {interval.map((end, side) => (
            <line
              key={side === 0 ? "low" : "high"}
              x1={place(end, max)}
              x2={place(end, max)}
              y1={middle - END}
              y2={middle + END}
            />
          ))}
        </g>
      )}
      {at !== null && (
        <circle className={interval ? "dot" : "dot dot-open"} cx={place(at, max)} cy={middle} r={DOT} />
      )}
    </svg>
  );
}

/** What the drawing says, for those who do not see it. */
function intervalWords(interval: NumberView["interval"]): string {
  if (!interval) return "no interval";
  const [low, high] = interval.map((end) => Number(end.toFixed(1)));
  return `95\u202f% interval ${low} to ${high}`;
}

/** The shared axis: a line, five ticks and their numbers. */
export function Axis({ max }: { readonly max: number }) {
  return (
    <svg className="axis" width="100%" height={AXIS} aria-hidden="true">
      <line x1="0%" x2="100%" y1={0.5} y2={0.5} />
      {ticks(max).map((tick, at, all) => {
        const anchor = at === 0 ? "start" : at === all.length - 1 ? "end" : "middle";
        return (
          <g key={tick}>
            <line x1={place(tick, max)} x2={place(tick, max)} y1={0} y2={4} />
            <text x={place(tick, max)} y={17} textAnchor={anchor}>
              {tick}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
