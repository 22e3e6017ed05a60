import type { Reading, Span } from "../../types";
import type { Range } from "../range";
import { PARAGRAPH_START, type Sheet, sheetOf } from "../sheet";

/** A relation as coders marked it, in offsets of the text. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A text with the relations that coders marked, as token ranges. */
export interface Example {
  readonly name: string;
  readonly sheet: Sheet;
  readonly relations: readonly Coded[];
  /** 1 where a token is left out, as the coders did. */
  readonly left: Uint8Array;
}

/** The parts of one relation; a part ends with its paragraph, and parts that touch are one. */
export interface Coded {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** Brings the relations of one text to its tokens. */
export function exampleOf(
  name: string,
  reading: Pick<Reading, "document" | "tokens" | "quotations">,
  marked: readonly Marked[],
  leftOut: readonly Span[],
): Example {
  const sheet = sheetOf(reading);
  const left = new Uint8Array(sheet.length);
  for (const span of leftOut) left.fill(1, ...rangeOf(sheet, span));
  const parts = (spans: readonly Span[]) =>
    merged(
      sheet,
      spans.flatMap((span) => byParagraph(sheet, rangeOf(sheet, span))),
    );
  const relations = marked.map(({ source, cue, content }) => ({
    source: parts(source),
    cue: parts(cue),
    content: parts(content),
  }));
  return { name, sheet, relations, left };
}

function rangeOf({ tokens }: Sheet, { start, end }: Span): [number, number] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens[to]?.span.start ?? 0) < end) to += 1;
  return [low, to];
}

function byParagraph({ boundary }: Sheet, [from, to]: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1)
    if (at === to || boundary[at] === PARAGRAPH_START) {
      parts.push([start, at]);
      start = at;
    }
  return parts;
}

function merged({ boundary }: Sheet, parts: readonly Range[]): Range[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    const touches = last && (from < last[1] || (from === last[1] && boundary[from] !== PARAGRAPH_START));
    if (last && touches) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
