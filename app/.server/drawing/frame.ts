import { type Drawing, moved, type Part, stacked } from "./drawing";
import { paragraph } from "./lines";
import { COLOURS } from "./paint";
import { element } from "./svg";

/** Width of a figure as a file and the blank around it, in pixels. */
export const WIDTH = 720;
const MARGIN = 24;
/** Width of what stands between the margins. */
export const INNER = WIDTH - 2 * MARGIN;

/** What a figure says of itself wherever it goes. */
export interface Caption {
  readonly title: string;
  readonly caption: string;
  /** What was counted, in which texts, by what; and the address of the view. */
  readonly footer: readonly string[];
}

/** A figure with its title and caption above, and below what it counts and where it comes from. */
export function framed({ title, caption, footer }: Caption, body: Part, description: string): Drawing {
  const small = { size: 12.5, leading: 17, fill: COLOURS.ink2, width: INNER };
  const rule: Part = {
    height: 9,
    shapes: [element("rect", { width: INNER, height: 1, fill: COLOURS.rule })],
    words: [],
  };
  const parts = stacked([
    paragraph(title, { size: 17, leading: 24, bold: true, fill: COLOURS.ink, width: INNER }),
    paragraph(caption, small),
    { height: 12, shapes: [], words: [] },
    body,
    { height: 14, shapes: [], words: [] },
    rule,
    ...footer.map((line) => paragraph(line, { ...small, size: 11.5, leading: 15.5, fill: COLOURS.ink3 })),
  ]);
  const { shapes, words } = moved(parts, MARGIN);
  return {
    ...{ width: WIDTH, height: Math.ceil(parts.height + 2 * MARGIN), title, description },
    shapes: shapes.map((shape) => element("g", { transform: `translate(${MARGIN} 0)` }, shape)),
    words: words.map((one) => ({ ...one, x: one.x + MARGIN })),
  };
}
