import { ticks } from "../../components/figures/scale";
import type { IntervalFigureView } from "../../components/figures/view";
import { type Part, stacked } from "./drawing";
import { INNER } from "./frame";
import { COLOURS } from "./paint";
import { numberLine, numberWords, ROW, tabOf } from "./row";
import { element } from "./svg";

/** Where the axis begins and how long it is; where the number ends, in pixels. */
const LEFT = 52;
const LENGTH = 360;
const VALUE = LEFT + LENGTH + 70;
const END = 4;
const DOT = 4.5;

/** Dots with intervals on a shared axis from 0, one row an outlet. */
export function intervalBody(view: IntervalFigureView): {
  readonly body: Part;
  readonly description: string;
} {
  return {
    body: stacked([...view.rows.map((row) => rowOf(row, view)), axis(view.max)]),
    description: view.rows.map(({ outlet, number }) => `${outlet.name}: ${numberLine(number)}`).join(". "),
  };
}

const place = (value: number, max: number): number =>
  LEFT + (Math.min(Math.max(value, 0), max) / max) * LENGTH;

function rowOf({ outlet, number }: IntervalFigureView["rows"][number], view: IntervalFigureView): Part {
  const { max, band } = view;
  const tab = tabOf(outlet.tab);
  const middle = ROW / 2;
  const line = (x1: number, x2: number, y1: number, y2: number) =>
    element("line", { x1, x2, y1, y2, stroke: COLOURS.ink2, "stroke-width": 1.25 });
  const ends = number.interval?.map((end) => place(end, max)) ?? [];
  return {
    height: ROW,
    shapes: [
      ...tab.shapes,
      ...(band
        ? [
            element("rect", {
              ...{ x: place(band.from, max), width: place(band.to, max) - place(band.from, max) },
              ...{ height: ROW, fill: COLOURS.band },
            }),
          ]
        : []),
      ...(ends.length === 2 ? [line(ends[0] as number, ends[1] as number, middle, middle)] : []),
      ...ends.map((x) => line(x, x, middle - END, middle + END)),
      ...(number.at === null
        ? []
        : [
            element("circle", {
              ...{ cx: place(number.at, max), cy: middle, r: DOT },
              ...{ fill: COLOURS.ink, stroke: COLOURS.paper, "stroke-width": 1.5 },
            }),
          ]),
    ],
    words: [...tab.words, ...numberWords(number, VALUE, INNER)],
  };
}

const axis = (max: number): Part => ({
  height: 24,
  shapes: [
    element("line", { x1: LEFT, x2: LEFT + LENGTH, y1: 0.5, y2: 0.5, stroke: COLOURS.rule2 }),
    ...ticks(max).map((tick) =>
      element("line", { x1: place(tick, max), x2: place(tick, max), y1: 0, y2: 4, stroke: COLOURS.rule2 }),
    ),
  ],
  words: ticks(max).map((tick) => ({
    ...{
      x: place(tick, max),
      y: 18,
      text: String(tick),
      size: 12,
      fill: COLOURS.ink3,
      anchor: "middle" as const,
    },
  })),
});
