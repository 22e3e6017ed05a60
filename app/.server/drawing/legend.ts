import type { SeriesFill } from "../../components/figures/view";
import type { Part } from "./drawing";
import { INNER } from "./frame";
import { COLOURS, paintOf } from "./paint";
import { element } from "./svg";

const BOX = { width: 15, height: 13 };
const LINE = 20;
const GAP = 18;
/** Width of a label's average character, in pixels. */
const CHARACTER = 6.4;

export interface Sign {
  readonly fill: SeriesFill;
  readonly label: string;
  readonly suggested?: boolean;
}

/** A box of the grammar of marks; suggested terms have a broken edge. */
export const box = (
  sign: Omit<Sign, "label">,
  x: number,
  y: number,
  width = BOX.width,
  height = BOX.height,
) =>
  element("rect", {
    ...{ x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: height - 1 },
    ...paintOf(sign.fill),
    "stroke-dasharray": sign.suggested ? "3 2" : undefined,
  });

/** What each fill means, in as many lines as it takes. */
export function legend(signs: readonly Sign[]): Part {
  let [x, y] = [0, 0];
  const placed = signs.map((sign) => {
    const width = BOX.width + 6 + sign.label.length * CHARACTER;
    if (x > 0 && x + width > INNER) [x, y] = [0, y + LINE];
    const at = { sign, x, y };
    x += width + GAP;
    return at;
  });
  return {
    height: y + LINE,
    shapes: placed.map((one) => box(one.sign, one.x, one.y + 3)),
    words: placed.map((one) => ({
      ...{ x: one.x + BOX.width + 6, y: one.y + 14, text: one.sign.label, size: 12.5, fill: COLOURS.ink2 },
    })),
  };
}
