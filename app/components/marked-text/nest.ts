import { type Piece, pieces } from "./pieces";
import type { ViewMark, ViewParagraph } from "./view";

/** Plain text, or a mark around what lies in it. */
export type Node = string | MarkNode;

export interface MarkNode {
  readonly mark: ViewMark;
  /** Offset in the document's text. */
  readonly start: number;
  readonly end: number;
  /** First piece of its mark on the page: carries the id and the note sign; the others are `data-more`. */
  readonly first: boolean;
  /** Ends at which the mark goes on beyond this piece and a box has no side edge. */
  readonly cut: "start" | "end" | "start end" | null;
  readonly nodes: readonly Node[];
}

/** Which ends of a stretch are no ends of the mark itself. */
function cutEnds(mark: ViewMark, start: number, end: number): MarkNode["cut"] {
  const begins = mark.spans.some((span) => span.start === start);
  const ends = mark.spans.some((span) => span.end === end);
  if (begins) return ends ? null : "end";
  return ends ? "start" : "start end";
}

/** Groups neighbouring pieces under the marks they share, from the outermost mark (`depth` 0) inwards. */
function group(run: readonly Piece[], depth: number, seen: Set<string>): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < run.length; ) {
    const piece = run[at] as Piece;
    const mark = piece.marks[depth];
    let next = at + 1;
    if (!mark) {
      nodes.push(piece.text);
    } else {
      while (run[next]?.marks[depth] === mark) next += 1;
      const end = (run[next - 1] as Piece).end;
      const first = !seen.has(mark.id);
      seen.add(mark.id);
      const inner = group(run.slice(at, next), depth + 1, seen);
      nodes.push({
        mark,
        start: piece.start,
        end,
        first,
        cut: cutEnds(mark, piece.start, end),
        nodes: inner,
      });
    }
    at = next;
  }
  return nodes;
}

/** The marks that reach into each paragraph, in one pass; paragraphs must be in text order without overlap. */
function perParagraph(paragraphs: readonly ViewParagraph[], marks: readonly ViewMark[]): ViewMark[][] {
  const lists = paragraphs.map((): ViewMark[] => []);
  const firstEndingAfter = (offset: number) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle] as ViewParagraph).span.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const mark of marks) {
    const touched = new Set<number>();
    for (const { start, end } of mark.spans) {
      for (let at = firstEndingAfter(start); (paragraphs[at]?.span.start ?? end) < end; at += 1)
        touched.add(at);
    }
    for (const at of touched) lists[at]?.push(mark);
  }
  return lists;
}

/**
 * Draws marks into paragraphs: each paragraph as text and nested marks, split where they cross.
 * @returns one list of nodes a paragraph; each mark has exactly one `first` node over all of them.
 */
export function nest(
  text: string,
  paragraphs: readonly ViewParagraph[],
  marks: readonly ViewMark[],
): readonly (readonly Node[])[] {
  const seen = new Set<string>();
  const lists = perParagraph(paragraphs, marks);
  return paragraphs.map(({ span }, at) =>
    group(pieces(text, span.start, span.end, lists[at] ?? []), 0, seen),
  );
}
