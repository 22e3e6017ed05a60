import { lazy, Suspense, useEffect, useState } from "react";
import type { ChartView } from "../figures/view";
import { chartHeight } from "./chart-height";

/** The charts and their library are one chunk, fetched after the page is there. */
const StackedChart = lazy(() => import("./stacked-chart"));

/** A chart in the browser; on the server an empty place of its height, as the table below says the same. */
export function LazyChart({ view }: { readonly view: ChartView }) {
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
