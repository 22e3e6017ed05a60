import { LazyTimeChart } from "../charts/lazy-time-chart";
import { Figure } from "../figures/figure";
import { ScoreAxis, ScoreCell } from "../figures/score-cell";
import { OutletTab } from "../layout/outlet-tab";
import { Scroller } from "../layout/scroller";
import type { TimeFigureView, TimePoint } from "./view";

/** A measure by month or year, one outlet beside the other on one scale: a table, in the browser also charts. */
export function TimeFigure({ view }: { readonly view: TimeFigureView }) {
  const { id, title, caption, tools, max, periods, series, undated } = view;
  return (
    <Figure id={id} title={title} caption={caption} tools={tools}>
      <div className="time-charts">
        {series.map((one) => (
          <LazyTimeChart key={one.outlet.name} series={one} periods={periods} max={max} />
        ))}
      </div>
      <Scroller label={title}>
        <table className="time-table">
          <thead>
            <tr>
              <th scope="col">When</th>
              {series.map(({ outlet }) => (
                <th key={outlet.name} scope="col">
                  <OutletTab outlet={outlet} /> {outlet.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(view).map((row) =>
              "gap" in row ? (
                <tr key={row.gap}>
                  <th scope="row">{row.gap}</th>
                  <td colSpan={series.length} className="text-ink-3">
                    no documents
                  </td>
                </tr>
              ) : (
                <tr key={row.period}>
                  <th scope="row">{row.period}</th>
                  {row.points.map((point, at) => (
                    <PointCell key={series[at]?.outlet.name} point={point} max={max} />
                  ))}
                </tr>
              ),
            )}
          </tbody>
          <tfoot>
            <tr>
              <td />
              {series.map(({ outlet }) => (
                <ScoreAxis key={outlet.name} max={max} />
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroller>
      {undated && <p className="score-note">{undated}</p>}
    </Figure>
  );
}

function PointCell({ point, max }: { readonly point: TimePoint | null; readonly max: number }) {
  if (!point) return <td className="text-ink-3">no documents</td>;
  const { number, documents, interval } = point;
  const note = [interval, number.detail, documents].join("; ");
  return <ScoreCell number={number} max={max} note={note} />;
}

type Row =
  | { readonly period: string; readonly points: readonly (TimePoint | null)[] }
  /** "May 2012 to July 2012": nobody has a document. */
  | { readonly gap: string };

/** The periods with what stands in them; those without anything are one row. */
function rowsOf({ periods, series }: TimeFigureView): readonly Row[] {
  const rows: Row[] = [];
  let from: string | null = null;
  for (const [at, period] of periods.entries()) {
    const points = series.map((one) => one.points[at] ?? null);
    if (points.every((point) => point === null)) {
      if (from !== null) rows.pop();
      from ??= period;
      rows.push({ gap: from === period ? period : `${from} to ${period}` });
      continue;
    }
    from = null;
    rows.push({ period, points });
  }
  return rows;
}
