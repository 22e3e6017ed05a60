import type { Line } from "./lines";

/** A gutter is crossed by no more than this share of the lines around it: headlines and pictures' captions. */
const MOST_CROSSING = 0.34;
/** A column has so many lines at least, and they are so many letters' heights wide: else it is a table. */
const FEWEST_LINES = 3;
const NARROWEST = 7;

/** The lines of a page in reading order: column by column between the lines that cross a gutter. */
export function inReadingOrder(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly columns: number;
} {
  const gutters = guttersOf(lines);
  if (gutters.length === 0) return { lines: asRows(lines), columns: 1 };
  const ordered: Line[] = [];
  let band: Line[] = [];
  const close = (): void => {
    const column = ({ x, end }: Line) => gutters.filter((gutter) => (x + end) / 2 > gutter).length;
    for (let at = 0; at <= gutters.length; at += 1)
      ordered.push(...band.filter((line) => column(line) === at));
    band = [];
  };
  for (const line of lines) {
    if (gutters.some((gutter) => crosses(line, gutter))) {
      close();
      ordered.push(line);
    } else band.push(line);
  }
  close();
  return { lines: asRows(ordered), columns: gutters.length + 1 };
}

const crosses = ({ x, end }: Line, gutter: number): boolean => x < gutter - 1 && end > gutter + 1;

/** The places between columns, from left to right: where lines begin, and nearly none runs across. */
function guttersOf(lines: readonly Line[]): readonly number[] {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const gutters: number[] = [];
  for (const [x] of [...starts].filter(([, count]) => count >= FEWEST_LINES).sort((a, b) => a[0] - b[0])) {
    const gutter = x - 2;
    const from = gutters.at(-1) ?? Number.NEGATIVE_INFINITY;
    const left = lines.filter((line) => line.end <= gutter && line.x >= from);
    const right = lines.filter((line) => line.x >= gutter);
    const crossing = lines.filter((line) => crosses(line, gutter)).length;
    if (!isColumn(left) || !isColumn(right)) continue;
    if (crossing <= MOST_CROSSING * (left.length + right.length + crossing) && isBeside(left, right)) {
      gutters.push(gutter);
    }
  }
  return gutters;
}

function isColumn(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const widths = lines.map(({ x, end, height }) => (end - x) / (height || 1)).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= NARROWEST;
}

/** Whether the lines of both lie at the same heights, for most of the shorter. */
function isBeside(left: readonly Line[], right: readonly Line[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const beside = fewer.filter((line) => more.some((other) => Math.abs(other.y - line.y) < other.height));
  return beside.length >= fewer.length / 2;
}

/** Lines beside each other that are not of two columns are the cells of a table: one line, with tabs between. */
function asRows(lines: readonly Line[]): readonly Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - line.y) < last.height / 2 && line.x > last.end) {
      rows[rows.length - 1] = { ...last, text: `${last.text}\t${line.text}`, end: line.end };
    } else rows.push(line);
  }
  return rows;
}
