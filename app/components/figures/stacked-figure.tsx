import { LazyChart } from "../charts/lazy-chart";
import { OutletTab } from "../layout/outlet-tab";
import { Figure } from "./figure";
import { barPaint, FillDefs } from "./fills";
import { NotMeasured, NumberValue } from "./number-cell";
import { StackedBar } from "./stacked-bar";
import type { SeriesFill, StackedFigureView } from "./view";

/** Stacked bars: always a table whose numbers are links, with a bar in each row; in the browser also a chart. */
export function StackedFigure({
  view,
  wide = false,
}: {
  readonly view: StackedFigureView;
  /** Takes two of the three columns. */
  readonly wide?: boolean;
}) {
  const { id, title, caption, hint, tools, unit, series, rows } = view;
  const longest = Math.max(1, ...rows.map(({ segments }) => sum(segments)));
  return (
    <Figure id={id} title={title} caption={caption} hint={hint} tools={tools} wide={wide}>
      <svg className="absolute" width="0" height="0" aria-hidden="true">
        <FillDefs prefix={id} fills={series.map(({ fill }) => fill)} />
      </svg>
      <LazyChart view={view} />
      <div className="scroller">
        <table className="stacked-table" data-unit={unit}>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Row</span>
              </th>
              {series.map(({ key, label, fill }) => (
                <th key={key} scope="col" data-fill={fill}>
                  <FillSwatch fill={fill} prefix={id} /> {label}
                </th>
              ))}
              <th scope="col">All</th>
              <td className="stacked-bar-cell" />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, outlet, segments, total }) => (
              <tr key={`${outlet?.tab} ${label}`}>
                <th scope="row">
                  {outlet && <OutletTab outlet={outlet} />} {label}
                </th>
                {total.value === null ? (
                  <td colSpan={series.length + 1}>
                    <NotMeasured number={total} /> <NumberValue number={total} />
                  </td>
                ) : (
                  <>
                    {segments.map(({ count, href }, at) => (
                      <td key={series[at]?.key}>{href && count > 0 ? <a href={href}>{count}</a> : count}</td>
                    ))}
                    <td>
                      <NumberValue number={total} />
                    </td>
                  </>
                )}
                <td className="stacked-bar-cell">
                  <StackedBar
                    segments={segments}
                    series={series}
                    prefix={id}
                    of={unit === "share" ? Math.max(1, sum(segments)) : longest}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}

const sum = (segments: readonly { readonly count: number }[]) =>
  segments.reduce((all, { count }) => all + count, 0);

/** The fill of a series, for the head of its column: the table is the chart's legend. */
function FillSwatch({ fill, prefix }: { readonly fill: SeriesFill; readonly prefix: string }) {
  return (
    <svg className="fill-swatch" width="15" height="13" aria-hidden="true">
      <rect x="0.5" y="0.5" width="14" height="12" {...barPaint(fill, prefix)} />
    </svg>
  );
}
