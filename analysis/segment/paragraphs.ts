import type { Reading, Span } from "../types";

/** Lines of hard-wrapped prose are about this long; a line break after such a line is no paragraph end. */
const WRAPPED_LINE = { least: 45, most: 100 };
/** So many lines, and so large a share of them, must look wrapped before line breaks are read as wrapping. */
const WRAPPED_TEXT = { lines: 8, share: 0.7 };
/** A sentence end, then a no-break space: what is left where a paragraph break was lost in copying. */
const LOST_BREAK = /[.!?]["')\]]*\u00a0\s*(?=\S)/g;

/** Paragraphs as the text states them: at line breaks, at the headline's ends, and where a break was lost. */
export function paragraphsOf({ document, clean }: Pick<Reading, "document" | "clean">) {
  const cuts = new Set<number>(lineBreaks(clean));
  if (document.headline) cuts.add(document.headline.start).add(document.headline.end);
  for (const cut of lostBreaks(document.text, clean)) cuts.add(cut);
  const edges = [0, ...[...cuts].sort((a, b) => a - b), clean.length];
  return edges
    .slice(1)
    .map((end, index) => trimmed(clean, { start: edges[index] as number, end }))
    .filter((span) => span.end > span.start)
    .map((span) => ({ span, headline: isWithin(span, document.headline) }));
}

function lineBreaks(clean: string): number[] {
  const breaks = [...clean.matchAll(/\n[^\S\n]*(\n?)/g)];
  if (!isWrapped(clean)) return breaks.map(({ index }) => index);
  return breaks.filter((found) => found[1]).map(({ index }) => index);
}

function isWrapped(clean: string): boolean {
  const lines = clean.split("\n").map((line) => line.trim().length);
  const inner = lines.filter((length, index) => length > 0 && (lines[index + 1] ?? 0) > 0);
  const wrapped = inner.filter((length) => length >= WRAPPED_LINE.least && length <= WRAPPED_LINE.most);
  return inner.length >= WRAPPED_TEXT.lines && wrapped.length >= inner.length * WRAPPED_TEXT.share;
}

/** Only where the text has no line break within its prose: elsewhere a no-break space is only a space. */
function lostBreaks(text: string, clean: string): number[] {
  if (clean.trim().includes("\n")) return [];
  const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return [...straight.matchAll(LOST_BREAK)].map((found) => found.index + found[0].length);
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const left = slice.length - slice.trimStart().length;
  return left === slice.length
    ? { start, end: start }
    : { start: start + left, end: start + slice.trimEnd().length };
}

const isWithin = (span: Span, headline: Span | null): boolean =>
  headline !== null && headline.start <= span.start && span.end <= headline.end;
