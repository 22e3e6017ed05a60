import type { Item, PdfPage } from "./items";

/** Words on one base line, without a gap as wide as between columns. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
}

/** Of the height of the letters: a gap of this is a space, a gap of that divides columns or cells. */
const SPACE = 0.15;
const GUTTER = 1.1;
/** Of the height of the letters: base lines as near as this are one, as for a raised mark of a note. */
const SAME_LINE = 0.45;

/** The lines of a page, from top to bottom and left to right; those of two columns lie beside each other. */
export function linesOf({ items, number }: PdfPage): readonly Line[] {
  const shown = items.filter(({ text }) => text.trim() !== "");
  const rows: Item[][] = [];
  for (const item of [...shown].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    const near = base && Math.abs(base.y - item.y) < SAME_LINE * Math.max(base.height, item.height);
    if (row && near) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => split(row.sort((a, b) => a.x - b.x)).map((run) => lineOf(run, number)));
}

/** Cuts a row where the next words stand as far off as another column does. */
function split(row: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of row) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? item.x - (last.x + last.width) : 0;
    if (run && last && gap <= GUTTER * Math.max(last.height, item.height)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function lineOf(run: readonly Item[], page: number): Line {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const item of run) {
    const gap = item.x - end;
    if (text !== "" && gap > SPACE * item.height && !/\s$/.test(text) && !/^\s/.test(item.text)) text += " ";
    text += item.text;
    end = Math.max(end, item.x + item.width);
  }
  const tallest = run.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: text.replace(/\s+/g, " ").trim(),
    page,
    x: run[0]?.x ?? 0,
    end,
    y: tallest.y,
    height: Math.max(...run.map(({ height }) => height)),
  };
}
