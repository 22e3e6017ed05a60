import { lazy, Suspense, useEffect, useState } from "react";
import type { TimeSeries } from "../time/view";

/** Fetched after the page is there, with the library that the other charts share. */
const TimeChart = lazy(() => import("./time-chart"));

/** Height in CSS pixels. */
const HEIGHT = 200;

/** A chart in the browser; on the server an empty place of its height, as the table below says the same. */
export function LazyTimeChart(props: {
  readonly series: TimeSeries;
  readonly periods: readonly string[];
  readonly max: number;
}) {
  const [isBrowser, setIsBrowser] = useState(false);
  useEffect(() => setIsBrowser(true), []);
  return (
    <div>
      <p className="chart-name">{props.series.outlet.name}</p>
      <div className="chart-slot">
        <svg className="chart-room" width="1" height={HEIGHT} aria-hidden="true" />
        {isBrowser && (
          <Suspense fallback={null}>
            <TimeChart {...props} height={HEIGHT} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
