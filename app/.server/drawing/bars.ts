import type { StackedFigureView } from "../../components/figures/view";
import { type Part, stacked } from "./drawing";
import { INNER } from "./frame";
import { box, legend } from "./legend";
import { linesOf } from "./lines";
import { COLOURS } from "./paint";
import { BASELINE, ROW, tabOf } from "./row";

/** Where bars begin: beside tabs alone, and beside names. */
const BY_TABS = 52;
const BY_NAMES = 210;
/** Room for the number behind a bar. */
const NUMBER = 48;
const LABEL = { size: 13, width: BY_NAMES - 8 };

/** Stacked bars, with the number of each segment in the description. */
export function stackedBody(view: StackedFigureView): { readonly body: Part; readonly description: string } {
  const { rows, series, unit } = view;
  const left = rows.some(({ label }) => label) ? BY_NAMES : BY_TABS;
  const longest = Math.max(1, ...rows.map(totalOf));
  return {
    body: stacked([
      ...rows.map((row) => rowOf(row, view, left, unit === "share" ? Math.max(1, totalOf(row)) : longest)),
      { height: 8, shapes: [], words: [] },
      legend(series.map(({ fill, label }) => ({ fill, label }))),
    ]),
    description: rows
      .map(
        (row) =>
          `${[row.outlet?.name, row.label].filter(Boolean).join(", ")}: ${
            row.total.value === null
              ? row.total.reason
              : row.segments.map(({ count }, at) => `${count} ${series[at]?.label}`).join(", ")
          }`,
      )
      .join(". "),
  };
}

const totalOf = ({ segments }: StackedFigureView["rows"][number]): number =>
  segments.reduce((all, { count }) => all + count, 0);

function rowOf(
  { label, outlet, segments, total }: StackedFigureView["rows"][number],
  { series }: StackedFigureView,
  left: number,
  whole: number,
): Part {
  const length = INNER - left - NUMBER;
  const tab = outlet ? tabOf(outlet.tab) : null;
  let x = left;
  const bars = segments.flatMap(({ count }, at) => {
    const from = x;
    x += (count / whole) * length;
    const fill = series[at]?.fill;
    return fill && count > 0 ? [box({ fill }, from, 5, x - from, 16)] : [];
  });
  return {
    height: ROW,
    shapes: [...(tab?.shapes ?? []), ...bars],
    words: [
      ...(tab?.words ?? []),
      ...(label
        ? [
            {
              ...{ x: tab ? BY_TABS : 0, y: BASELINE, size: LABEL.size, fill: COLOURS.ink2 },
              text: linesOf(label, LABEL.size, LABEL.width)[0] ?? "",
            },
          ]
        : []),
      {
        x: INNER,
        y: BASELINE,
        text: total.value ?? "–",
        size: 14,
        bold: true,
        fill: COLOURS.ink,
        anchor: "end",
      },
    ],
  };
}
