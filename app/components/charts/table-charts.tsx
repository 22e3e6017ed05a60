import { type RefObject, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { ChartView } from "../figures/view";
import { chartHeight } from "./chart-height";
import { readTable } from "./read-table";
import StackedChart from "./stacked-chart";

interface Found {
  readonly slot: Element;
  readonly view: ChartView;
}

/** Draws a chart into each empty place for one within `root`, from the table below it. */
export default function TableCharts({ root }: { readonly root: RefObject<HTMLElement> }) {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    const slots = [...(root.current?.querySelectorAll(".chart-slot") ?? [])];
    setFound(
      slots.flatMap((slot) => {
        const figure = slot.closest("figure");
        return figure ? [{ slot, view: readTable(figure) }] : [];
      }),
    );
  }, [root]);
  return found.map(({ slot, view }) =>
    createPortal(<StackedChart view={view} height={chartHeight(view.rows.length)} />, slot, view.id),
  );
}
