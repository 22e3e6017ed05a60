import { barPaint } from "./fills";
import { percent } from "./scale";
import type { Segment, StackedFigureView } from "./view";

/** Height of a bar in CSS pixels. */
const HEIGHT = 13;

/** One row's segments side by side, drawn on the server; `of` is the count that fills the whole width. */
export function StackedBar({
  segments,
  series,
  prefix,
  of,
}: {
  readonly segments: readonly Segment[];
  readonly series: StackedFigureView["series"];
  readonly prefix: string;
  readonly of: number;
}) {
  let before = 0;
  return (
    <svg width="100%" height={HEIGHT + 1} aria-hidden="true">
      {segments.map(({ count }, at) => {
        const one = series[at];
        const x = before;
        before += count;
        return one && count > 0 ? (
          <rect
            key={one.key}
            x={percent(x / of)}
            y="0.5"
            width={percent(count / of)}
            height={HEIGHT}
            {...barPaint(one.fill, prefix)}
          />
        ) : null;
      })}
    </svg>
  );
}
