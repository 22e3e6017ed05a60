import type { ViewMark } from "./view";

/** A stretch of text in which nothing begins or ends, with the marks over it, outermost first. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly ViewMark[];
}

/** Boxes stand outside lines, so that a line is cut where the two cross and a box is not. */
const RANK = {
  boilerplate: 0,
  passage: 0.5,
  scare: 1,
  loaded: 2,
  claim: 3,
  content: 4,
  source: 5,
  cue: 6,
} as const;

/** Whether a claim holds the whole of another mark, so that its sign stands before it and not in it. */
const holds = (claim: ViewMark, { spans }: ViewMark): boolean =>
  claim.kind === "claim" &&
  spans.every(({ start, end }) => claim.spans.some((span) => span.start <= start && end <= span.end));

/** Order of marks over one place: by kind, then the earlier and longer one outside; a claim outside what it holds. */
function outermostFirst(a: ViewMark, b: ViewMark): number {
  const [spanA, spanB] = [a.spans[0], b.spans[0]];
  if (a.kind !== b.kind && holds(a, b)) return -1;
  if (a.kind !== b.kind && holds(b, a)) return 1;
  return (
    RANK[a.kind] - RANK[b.kind] ||
    (a.depth ?? 0) - (b.depth ?? 0) ||
    (spanA?.start ?? 0) - (spanB?.start ?? 0) ||
    (spanB?.end ?? 0) - (spanA?.end ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

interface Edge {
  readonly at: number;
  readonly mark: ViewMark;
  readonly opens: boolean;
}

/** Where marks open and close between `from` and `to`, in text order; spans outside or without length are left out. */
function edges(from: number, to: number, marks: readonly ViewMark[]): Edge[] {
  return marks
    .flatMap((mark) =>
      mark.spans
        .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
        .filter(({ start, end }) => start < end)
        .flatMap(({ start, end }) => [
          { at: start, mark, opens: true },
          { at: end, mark, opens: false },
        ]),
    )
    .sort((a, b) => a.at - b.at);
}

/**
 * Cuts `text` between the UTF-16 offsets `from` and `to` wherever a mark begins or ends.
 * @returns pieces in text order whose texts, put together, are `text.slice(from, to)`; marks may overlap in any way.
 */
export function pieces(text: string, from: number, to: number, marks: readonly ViewMark[]): Piece[] {
  const found: Piece[] = [];
  const open = new Map<ViewMark, number>();
  let start = Math.max(0, from);
  const last = Math.min(to, text.length);
  const cutAt = (end: number) => {
    if (end <= start) return;
    const over = [...open.keys()].sort(outermostFirst);
    found.push({ start, end, text: text.slice(start, end), marks: over });
    start = end;
  };
  for (const { at, mark, opens } of edges(start, last, marks)) {
    cutAt(at);
    const depth = (open.get(mark) ?? 0) + (opens ? 1 : -1);
    if (depth > 0) open.set(mark, depth);
    else open.delete(mark);
  }
  cutAt(last);
  return found;
}
