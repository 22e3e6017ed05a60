/** Words in a drawing. */
export interface Words {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** A part of a drawing: shapes as SVG elements, words apart, since only they need a typeface. All lengths in pixels. */
export interface Part {
  readonly height: number;
  readonly shapes: readonly string[];
  readonly words: readonly Words[];
}

/** A whole drawing with what it shows in words, for those who do not see it. */
export interface Drawing extends Part {
  readonly width: number;
  readonly title: string;
  readonly description: string;
}

/** The part moved down. */
export const moved = ({ height, shapes, words }: Part, y: number): Part => ({
  height,
  shapes: shapes.length > 0 ? [`<g transform="translate(0 ${y})">${shapes.join("")}</g>`] : [],
  words: words.map((one) => ({ ...one, y: one.y + y })),
});

/** Parts below each other, with so many pixels between them. */
export function stacked(parts: readonly Part[], gap = 0): Part {
  let y = 0;
  const placed = parts.map((part) => {
    const at = moved(part, y);
    y += part.height + gap;
    return at;
  });
  return {
    height: y - (placed.length > 0 ? gap : 0),
    shapes: placed.flatMap(({ shapes }) => shapes),
    words: placed.flatMap(({ words }) => words),
  };
}
