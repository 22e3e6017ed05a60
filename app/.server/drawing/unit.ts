import type { Voice } from "../../../analysis/types";
import type { SeriesFill, UnitBox, UnitFigureView } from "../../components/figures/view";
import { type Part, stacked } from "./drawing";
import { INNER } from "./frame";
import { box, legend, type Sign } from "./legend";
import { COLOURS } from "./paint";
import { BASELINE, numberWords, ROW, tabOf } from "./row";

const LEFT = 52;
/** Room for the boxes of a row, and from one box to the next, in pixels. */
const LENGTH = 440;
const PITCH = 20;
const VALUE = LEFT + LENGTH + 60;
const MOST_BOXES = Math.floor(LENGTH / PITCH);

const FILLS: Readonly<Record<Voice, SeriesFill>> = {
  unattributed: "full",
  headline: "headline",
  self: "self",
  indirect: "half",
  direct: "empty",
  scare: "scare",
};

const NAMES: Readonly<Record<Voice, string>> = {
  unattributed: "not attributed",
  headline: "headline",
  self: "authors as “we”",
  indirect: "reported",
  direct: "in quotation marks",
  scare: "scare quote",
};

const VOICES = Object.keys(FILLS) as readonly Voice[];

/** How many terms of one sort a row has. */
interface Run extends Omit<Sign, "label"> {
  readonly voice: Voice;
  readonly count: number;
}

const runsOf = (boxes: readonly UnitBox[]): readonly Run[] =>
  [false, true].flatMap((suggested) =>
    VOICES.flatMap((voice) => {
      const count = boxes.filter((one) => one.suggested === suggested && one.voice === voice).length;
      return count > 0 ? [{ voice, suggested, count, fill: FILLS[voice] }] : [];
    }),
  );

/** One term, one box; where a row has too many for that, all rows are bars in the same fills. */
export function unitBody({ rows }: UnitFigureView): { readonly body: Part; readonly description: string } {
  const longest = Math.max(1, ...rows.map(({ boxes }) => boxes.length));
  const pitch = longest > MOST_BOXES ? LENGTH / longest : PITCH;
  const all = rows.flatMap(({ boxes }) => boxes);
  const signs: Sign[] = VOICES.filter((voice) => all.some((one) => one.voice === voice)).map((voice) => ({
    fill: FILLS[voice],
    label: NAMES[voice],
  }));
  const broken: Sign[] = all.some(({ suggested }) => suggested)
    ? [{ fill: "full", label: "suggested, counted apart", suggested: true }]
    : [];
  return {
    body: stacked([
      ...rows.map((row) => rowOf(row, pitch, longest > MOST_BOXES)),
      { height: 6, shapes: [], words: [] },
      legend([...signs, ...broken]),
    ]),
    description: rows.map(describe).join(". "),
  };
}

function rowOf(
  { outlet, boxes, count, more }: UnitFigureView["rows"][number],
  pitch: number,
  isBar: boolean,
): Part {
  const tab = tabOf(outlet.tab);
  let x = LEFT;
  const shapes = runsOf(boxes).flatMap((run) => {
    const from = x;
    x += run.count * pitch;
    return isBar
      ? [box(run, from, 6, run.count * pitch, 14)]
      : Array.from({ length: run.count }, (_, at) => box(run, from + at * pitch, 6, 15, 14));
  });
  return {
    height: ROW,
    shapes: [...tab.shapes, ...shapes],
    words: [
      ...tab.words,
      ...numberWords(count, VALUE, INNER),
      ...(more?.value
        ? [
            {
              x: INNER,
              y: BASELINE,
              text: more.value,
              size: 12.5,
              fill: COLOURS.ink3,
              anchor: "end" as const,
            },
          ]
        : []),
    ],
  };
}

const describe = ({ outlet, boxes, count }: UnitFigureView["rows"][number]): string =>
  count.value === null
    ? `${outlet.name}: ${count.reason}`
    : `${outlet.name}: ${count.value} listed terms${boxes.length > 0 ? " (" : ""}${runsOf(boxes)
        .map((run) => `${run.count} ${run.suggested ? "suggested, " : ""}${NAMES[run.voice]}`)
        .join("; ")}${boxes.length > 0 ? ")" : ""}`;
