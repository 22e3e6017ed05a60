import { lazy, Suspense, useEffect, useState } from "react";
import type { StackedFigureView } from "../figures/view";

/** The charts and their library are one chunk, fetched after the page is there. */
const StackedChart = lazy(() => import("./stacked-chart"));

/** A chart in the browser; on the server an empty place of its height, as the table below says the same. */
export function LazyChart({ view }: { readonly view: StackedFigureView }) {
  const [isBrowser, setIsBrowser] = useState(false);
  useEffect(() => setIsBrowser(true), []);
  const height = chartHeight(view.rows.length);
  return (
    <div className="chart-slot">
      <svg className="chart-room" width="1" height={height} aria-hidden="true" />
      {isBrowser && (
        <Suspense fallback={null}>
          <StackedChart view={view} height={height} />
        </Suspense>
      )}
    </div>
  );
}

/** Height of a chart in CSS pixels: a row's height for each row, and the axis. */
const chartHeight = (rows: number) => rows * 30 + 34;
