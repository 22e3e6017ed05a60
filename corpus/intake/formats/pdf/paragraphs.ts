import { endsSentence } from "../../page";
import type { Line } from "./lines";

/** Of the height of the letters: an indent, a line that ends short of its column, letters of another size. */
const INDENT = 0.8;
const SHORT = 4;
/** Of the width of its column: a line as long as this, and no sentence's end, is no end of a paragraph. */
const FULL = 0.6;
const OTHER_SIZE = 0.15;
/** A space between paragraphs is so many times the usual distance of lines. */
const WIDER = 1.35;

/** Lines in reading order, joined to paragraphs: also across columns and pages, where a sentence goes on. */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const distance = usualDistance(lines);
  const ends = rightEdges(lines);
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const open = paragraphs.at(-1);
    if (open && last && goesOn(last, line, distance, ends.get(last) ?? last.end, lines[index + 1]))
      open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a paragraph goes on with this line: `edge` is where the lines of the last one's column end. */
function goesOn(last: Line, line: Line, distance: number, edge: number, after: Line | undefined): boolean {
  if (last.text.includes("\t") || line.text.includes("\t")) return false;
  if (Math.abs(last.height - line.height) > OTHER_SIZE * last.height) return false;
  const moves = last.page !== line.page || line.y > last.y || line.x > last.end;
  if (moves)
    return (
      !endsSentence(last.text) &&
      !/:$/.test(last.text) &&
      (isLower(line) || edge - last.end < SHORT * last.height)
    );
  if (last.y - line.y > WIDER * distance * Math.max(1, line.height / last.height)) return false;
  if (/^(?:[•●▪■◦–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(line.text)) return false;
  const isIndented =
    line.x - last.x > INDENT * line.height && (!after || line.x - after.x > (INDENT * line.height) / 2);
  if (isIndented && !isLower(line)) return false;
  if (edge - last.end < SHORT * last.height) return true;
  const isFull = last.end - last.x > FULL * (edge - last.x);
  return !endsSentence(last.text) && (isFull || isLower(line));
}

const isLower = ({ text }: Line): boolean => /^["“‘'(]?\p{Ll}/u.test(text);

/** The most frequent distance between base lines, in heights of letters' points. */
function usualDistance(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const down = Math.round((lines[index - 1]?.y ?? 0) - line.y);
    if (down > 0 && down < line.height * 3) counts.set(down, (counts.get(down) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return most ? most[0] : Number.POSITIVE_INFINITY;
}

/** Where each line's column ends: at the farthest end of the lines of its size that begin near where it begins. */
function rightEdges(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const edges = new Map<string, number>();
  const key = ({ page, x, height }: Line) => `${page} ${Math.round(x / 40)} ${Math.round(height)}`;
  for (const line of lines) edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.end));
  return new Map(lines.map((line) => [line, edges.get(key(line)) ?? line.end]));
}
