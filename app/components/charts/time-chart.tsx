import { ErrorBar, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { ticks } from "../figures/scale";
import type { TimePoint, TimeSeries } from "../time/view";

/** Radius of a dot, and of the place around it that can be pressed, in CSS pixels. */
const DOT = 4.5;
const REACH = 12;

/** A point of the chart: its period, the value, how far the interval's ends lie from it. */
interface ChartPoint {
  readonly name: string;
  readonly at: number | null;
  readonly ends: readonly [number, number] | null;
  readonly point: TimePoint | null;
}

function chartPoints({ points }: TimeSeries, periods: readonly string[]): ChartPoint[] {
  return periods.map((name, at) => {
    const point = points[at] ?? null;
    const value = point?.number.at ?? null;
    const interval = point?.number.interval;
    return {
      ...{ name, point, at: value },
      ends: value !== null && interval ? [value - interval[0], interval[1] - value] : null,
    };
  });
}

/**
 * One outlet's numbers by month or year, with their intervals. Each dot is a link to its documents; the table below is
 * the keyboard's way. Where there are no documents the line is broken.
 */
export default function TimeChart({
  series,
  periods,
  max,
  height,
}: {
  readonly series: TimeSeries;
  readonly periods: readonly string[];
  readonly max: number;
  readonly height: number;
}) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={chartPoints(series, periods)}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="name"
          padding={{ left: 16, right: 16 }}
          minTickGap={16}
          tick={{ fill: "var(--ink-3)", fontSize: 12 }}
          axisLine={{ stroke: "var(--rule-2)" }}
          tickLine={{ stroke: "var(--rule-2)" }}
        />
        <YAxis
          domain={[0, max]}
          ticks={ticks(max)}
          width={36}
          tick={{ fill: "var(--ink-3)", fontSize: 12 }}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip cursor={{ stroke: "var(--rule)" }} isAnimationActive={false} content={<PointTooltip />} />
        <Line
          dataKey="at"
          type="linear"
          stroke="var(--rule-2)"
          strokeWidth={1}
          connectNulls={false}
          isAnimationActive={false}
          dot={Dot}
          activeDot={false}
        >
          <ErrorBar
            dataKey="ends"
            direction="y"
            width={4}
            strokeWidth={1.25}
            stroke="var(--ink-2)"
            isAnimationActive={false}
          />
        </Line>
      </LineChart>
    </ResponsiveContainer>
  );
}

/** A dot, full where it has an interval. What is passed in comes from Recharts. */
function Dot({ cx, cy, payload }: { cx?: number; cy?: number; payload?: ChartPoint }) {
  const point = payload?.point;
  if (cx === undefined || cy === undefined || !point || payload.at === null) return <g key={payload?.name} />;
  return (
    <a key={payload.name} href={point.number.href ?? undefined} tabIndex={-1} className="time-dot">
      <title>{pointWords(payload.name, point)}</title>
      <circle cx={cx} cy={cy} r={REACH} fill="transparent" />
      <circle
        cx={cx}
        cy={cy}
        r={DOT}
        fill={payload.ends ? "var(--ink)" : "var(--paper)"}
        stroke={payload.ends ? "var(--paper)" : "var(--ink)"}
        strokeWidth={1.5}
      />
    </a>
  );
}

const pointWords = (name: string, { number, documents }: TimePoint): string =>
  `${name}: ${number.value}, ${documents}`;

/** What the pointer is over. `active` and `payload` are filled in by Recharts. */
function PointTooltip({
  active,
  payload,
}: {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload: ChartPoint }[];
}) {
  const row = payload?.[0]?.payload;
  if (!active || !row?.point) return null;
  const { number, interval, documents } = row.point;
  return (
    <div className="chart-tooltip">
      <strong>
        {row.name}: {number.value}
      </strong>
      <div>{interval}</div>
      <div>{number.detail}</div>
      <div>{documents}</div>
    </div>
  );
}
