import type { NumberView } from "../../components/view";
import type { Part, Words } from "./drawing";
import { COLOURS } from "./paint";
import { element } from "./svg";

/** Height of a row, in pixels. */
export const ROW = 26;
const TAB = { width: 34, height: 18 };
const MIDDLE = ROW / 2;
export const BASELINE = MIDDLE + 4.5;

/** An outlet's tab at the left of a row. */
export const tabOf = (tab: string): Part => ({
  height: ROW,
  shapes: [
    element("rect", {
      ...{ x: 0.5, y: MIDDLE - TAB.height / 2 + 0.5, width: TAB.width - 1, height: TAB.height - 1, rx: 2 },
      ...{ fill: "none", stroke: COLOURS.ink },
    }),
  ],
  words: [
    {
      x: TAB.width / 2,
      y: MIDDLE + 4,
      text: tab,
      size: 11.5,
      bold: true,
      fill: COLOURS.ink,
      anchor: "middle",
    },
  ],
});

/** The number and what it counts, at the right of a row; the reason where nothing was measured. */
export function numberWords(
  { value, detail, reason }: NumberView,
  at: number,
  right: number,
): readonly Words[] {
  const small = { y: BASELINE, size: 12.5, anchor: "end" } as const;
  if (value === null)
    return [{ ...small, x: right, text: `not measured: ${reason ?? "no reason given"}`, fill: COLOURS.ink2 }];
  return [
    { x: at, y: BASELINE, size: 14, bold: true, text: value, fill: COLOURS.ink, anchor: "end" },
    { ...small, x: right, text: detail, fill: COLOURS.ink3 },
  ];
}

/** The number of a row in words, for those who do not see it. */
export const numberLine = ({ value, detail, reason, interval }: NumberView): string =>
  value === null
    ? `not measured: ${reason ?? "no reason given"}`
    : [
        value,
        detail,
        interval ? `95\u202f% interval ${interval.map((end) => Number(end.toFixed(1))).join(" to ")}` : "",
      ]
        .filter(Boolean)
        .join(", ");
