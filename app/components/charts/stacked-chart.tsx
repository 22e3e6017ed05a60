import { useNavigate } from "@remix-run/react";
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { barPaint } from "../figures/fills";
import type { ChartView } from "../figures/view";
import { ChartTooltip } from "./chart-tooltip";

/** Width of row labels, that of rows named by their outlet's tab alone, and thickness of a bar, in CSS pixels. */
const LABELS = 150;
const TABS = 44;
const BAR = 16;

/** One row of the chart: its name, and by series the length to draw. */
type ChartRow = Record<string, string | number> & { readonly name: string };

function chartRows({ rows, series, unit }: ChartView): ChartRow[] {
  return rows.map(({ label, outlet, segments }) => {
    const whole = segments.reduce((all, { count }) => all + count, 0);
    const length = (count: number) => (unit === "share" && whole > 0 ? (100 * count) / whole : count);
    const lengths = series.map(({ key }, at) => [key, length(segments[at]?.count ?? 0)] as const);
    return { ...Object.fromEntries(lengths), name: [outlet?.tab, label].filter(Boolean).join(" ") };
  });
}

/** Stacked bars in the browser. Each bar opens the passages it counts; the table beside it is the keyboard's way. */
export default function StackedChart({
  view,
  height,
}: {
  readonly view: ChartView;
  readonly height: number;
}) {
  const navigate = useNavigate();
  const open = (row: number, at: number) => {
    const href = view.rows[row]?.segments[at]?.href;
    if (href) navigate(href);
  };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={chartRows(view)}
        layout="vertical"
        margin={{ top: 4, right: 16, bottom: 0, left: 0 }}
        barSize={BAR}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={view.unit === "share" ? [0, 100] : [0, "auto"]}
          unit={view.unit === "share" ? " %" : ""}
          allowDecimals={false}
          tickCount={5}
          tick={{ fill: "var(--ink-3)", fontSize: 12 }}
          axisLine={{ stroke: "var(--rule-2)" }}
          tickLine={{ stroke: "var(--rule-2)" }}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={view.rows.some(({ label }) => label) ? LABELS : TABS}
          tick={{ fill: "var(--ink-2)", fontSize: 13 }}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        <Tooltip
          cursor={{ fill: "var(--sunk)" }}
          isAnimationActive={false}
          itemSorter={() => 0}
          content={<ChartTooltip view={view} />}
        />
        {view.series.map(({ key, label, fill }, at) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            stackId="all"
            isAnimationActive={false}
            className="chart-bar"
            onClick={(_, row) => open(row, at)}
            {...barPaint(fill, view.id)}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
