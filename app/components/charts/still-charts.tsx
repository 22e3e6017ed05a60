import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";

const TableCharts = lazy(() => import("./table-charts"));

/** Gives the figures inside it, which are a `Still`, their charts in the browser. */
export function StillCharts({
  written,
  children,
}: {
  /** Whether the figures are as the server wrote them; those drawn in the browser have their charts already. */
  readonly written: boolean;
  readonly children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [isBrowser, setIsBrowser] = useState(false);
  useEffect(() => setIsBrowser(true), []);
  return (
    <div ref={root}>
      {children}
      {isBrowser && written && (
        <Suspense>
          <TableCharts root={root} />
        </Suspense>
      )}
    </div>
  );
}
