import type { ChartView } from "../figures/view";

/** What the pointer is over: a row and its counts by series. `active` and `label` are filled in by Recharts. */
export function ChartTooltip({
  view,
  active,
  label,
}: {
  readonly view: ChartView;
  readonly active?: boolean;
  readonly label?: string | number;
}) {
  const row = view.rows.find(
    ({ label: name, outlet }) => [outlet?.tab, name].filter(Boolean).join(" ") === label,
  );
  if (!active || !row) return null;
  return (
    <div className="chart-tooltip">
      <strong>{label}</strong>
      <ul>
        {view.series.map(({ key, label: name }, at) => (
          <li key={key}>
            {name}: {row.segments[at]?.count ?? 0}
          </li>
        ))}
      </ul>
    </div>
  );
}
