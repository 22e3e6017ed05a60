import { ticks } from "../../components/figures/scale";
import type { TimeFigureView, TimePoint, TimeSeries } from "../../components/time/view";
import { type Part, stacked } from "./drawing";
import { INNER } from "./frame";
import { COLOURS } from "./paint";
import { tabOf } from "./row";
import { element } from "./svg";

/** Where the axis of periods begins and ends, and the heights of a panel's parts, in pixels. */
const LEFT = 40;
const RIGHT = INNER - 6;
const HEIGHT = 130;
const TOP = 8;
const FOOT = 38;
/** Room that the name of a period, and a number below it, need. */
const NAME = 64;
const NUMBER = 22;
const DOT = 3.5;
const END = 3;

/** A panel an outlet, all on one scale: dots with intervals by month or year, below each how many documents it is of. */
export function timeBody(view: TimeFigureView): { readonly body: Part; readonly description: string } {
  return {
    body: stacked(
      view.series.map((one) => stacked([head(one), panel(one, view)])),
      6,
    ),
    description: view.series.map((one) => `${one.outlet.name}: ${describe(one, view)}`).join(". "),
  };
}

const describe = ({ points }: TimeSeries, { periods }: TimeFigureView): string =>
  points.flatMap((point, at) => (point ? [`${periods[at]} ${inWords(point)}`] : [])).join("; ") ||
  "no documents";

const inWords = ({ number, interval, documents }: TimePoint): string =>
  `${number.value ?? `not measured, ${number.reason}`} (${interval}; ${number.detail}; ${documents})`;

function head({ outlet, points }: TimeSeries): Part {
  const tab = tabOf(outlet.tab);
  const documents = points.reduce((all, point) => all + (point?.count ?? 0), 0);
  return {
    ...tab,
    words: [
      ...tab.words,
      { x: LEFT, y: 17, text: outlet.name, size: 13, bold: true, fill: COLOURS.ink },
      { x: INNER, y: 17, text: `n = ${documents}`, size: 12.5, fill: COLOURS.ink3, anchor: "end" },
    ],
  };
}

function panel({ points }: TimeSeries, { periods, max }: TimeFigureView): Part {
  const pitch = (RIGHT - LEFT) / Math.max(1, periods.length);
  const x = (at: number): number => LEFT + (at + 0.5) * pitch;
  const y = (value: number): number => TOP + HEIGHT - (Math.min(Math.max(value, 0), max) / max) * HEIGHT;
  const foot = TOP + HEIGHT;
  const drawn = points.flatMap((point, at) =>
    point && point.number.at !== null ? [{ point, at, value: point.number.at }] : [],
  );
  const joined = drawn.flatMap((one, index) => {
    const next = drawn[index + 1];
    return next?.at === one.at + 1
      ? [line(x(one.at), y(one.value), x(next.at), y(next.value), COLOURS.rule2)]
      : [];
  });
  return {
    height: TOP + HEIGHT + FOOT,
    shapes: [
      ...ticks(max).map((tick) =>
        line(LEFT, y(tick), RIGHT, y(tick), tick === 0 ? COLOURS.rule2 : COLOURS.rule),
      ),
      ...joined,
      ...drawn.flatMap(({ point, at, value }) => dot(x(at), y(value), point.number.interval?.map(y))),
    ],
    words: [
      ...ticks(max).map((tick) => ({
        ...{ x: LEFT - 6, y: y(tick) + 4, text: String(tick), size: 12, fill: COLOURS.ink3 },
        anchor: "end" as const,
      })),
      ...below(periods, x, foot + 16, Math.ceil(NAME / pitch)),
      ...below(
        points.map((point) => (point ? `n ${point.count}` : "–")),
        x,
        foot + 31,
        pitch < NUMBER ? Math.ceil(NAME / pitch) : 1,
      ),
    ],
  };
}

/** Words below the axis, every so many of them. */
const below = (words: readonly string[], x: (at: number) => number, y: number, every: number) =>
  words.flatMap((text, at) =>
    at % every === 0
      ? [{ x: x(at), y, text, size: 11.5, fill: COLOURS.ink3, anchor: "middle" as const }]
      : [],
  );

/** A dot with its interval, open where there is none. */
function dot(x: number, y: number, ends: readonly number[] | undefined): readonly string[] {
  const [low, high] = ends ?? [];
  const isFull = low !== undefined && high !== undefined;
  return [
    ...(isFull ? [line(x, low, x, high, COLOURS.ink2, 1.25)] : []),
    ...(ends ?? []).map((end) => line(x - END, end, x + END, end, COLOURS.ink2, 1.25)),
    element("circle", {
      ...{ cx: x, cy: y, r: DOT, "stroke-width": 1.5 },
      ...(isFull
        ? { fill: COLOURS.ink, stroke: COLOURS.paper }
        : { fill: COLOURS.paper, stroke: COLOURS.ink }),
    }),
  ];
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string =>
  element("line", { x1, y1, x2, y2, stroke, "stroke-width": width });
