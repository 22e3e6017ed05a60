import type { ChartView, Segment, SeriesFill } from "../figures/view";

/** What the table of a figure says, see `StackedFigure`: the page's HTML has it, so its data need not have it too. */
export function readTable(figure: Element): ChartView {
  const table = figure.querySelector("table");
  const heads = [...figure.querySelectorAll<HTMLElement>("thead [data-fill]")];
  return {
    id: figure.id,
    unit: table?.dataset.unit === "share" ? "share" : "count",
    series: heads.map(({ dataset, textContent }) => ({
      key: dataset.fill ?? "",
      label: textContent?.trim() ?? "",
      fill: dataset.fill as SeriesFill,
    })),
    rows: [...figure.querySelectorAll("tbody tr")].map((row) => ({
      ...rowName(row.querySelector("th")),
      segments: [...row.querySelectorAll("td")].slice(0, heads.length).map(segmentIn),
    })),
  };
}

function rowName(head: Element | null): Pick<ChartView["rows"][number], "outlet" | "label"> {
  const tab = head?.querySelector(".tab")?.textContent ?? "";
  return {
    outlet: tab ? { tab } : null,
    label: (head?.textContent ?? "").slice(tab.length).trim(),
  };
}

/** A cell that says why nothing was measured has no number: its bar has no length. */
const segmentIn = (cell: Element): Segment => ({
  count: Number.parseInt(cell.textContent ?? "", 10) || 0,
  href: cell.querySelector("a")?.getAttribute("href") ?? null,
});
