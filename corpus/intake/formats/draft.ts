import type { Boilerplate, Span } from "../../../analysis/types";
import type { Place } from "./types";

/** Why something is no part of the article. Two stretches of one reason object are one stretch. */
export interface Apart {
  readonly rule: string;
  readonly reason: string;
}

/** Words of a block that share a reason and a place. */
export interface Piece {
  readonly text: string;
  readonly apart: Apart | null;
  readonly place?: Omit<Place, "span">;
}

/** A line or paragraph, and how many line feeds divide it from the one before. */
export interface Block<P extends Piece = Piece> {
  readonly gap: 1 | 2;
  readonly pieces: readonly P[];
}

/** Writes blocks as one text, with the stretches that are set apart and the places. */
export function assemble(blocks: readonly Block[]): {
  readonly text: string;
  readonly setApart: readonly Boilerplate[];
  readonly map: readonly Place[];
} {
  const parts: string[] = [];
  const stretches: (Apart & { start: number; end: number; from: Apart })[] = [];
  const map: Place[] = [];
  let length = 0;
  const write = (words: string): Span => {
    parts.push(words);
    length += words.length;
    return { start: length - words.length, end: length };
  };
  for (const { gap, pieces } of blocks) {
    if (pieces.every(({ text }) => text.trim() === "")) continue;
    if (length > 0) write("\n".repeat(gap));
    let broken = false;
    for (const { text, apart, place } of pieces) {
      const span = write(text);
      if (place) map.push({ ...place, span });
      const last = stretches.at(-1);
      if (apart && last?.from === apart && !broken) last.end = span.end;
      else if (apart) stretches.push({ ...apart, ...span, from: apart });
      broken = apart === null;
    }
  }
  const text = parts.join("");
  const setApart = stretches.map(({ rule, reason, start, end }) => ({
    span: trimmed(text, { start, end }),
    rule,
    reason,
  }));
  return { text, setApart: setApart.filter(({ span }) => span.end > span.start), map };
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && text[start]?.trim() === "") start += 1;
  while (end > start && text[end - 1]?.trim() === "") end -= 1;
  return { start, end };
}
