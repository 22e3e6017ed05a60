import type { CodedStretch, Continuum, Document, Span } from "#analysis";
import type { CoderMark } from "../evaluate/loaded/coder-marks";

/**
 * The body of a document as one continuum of UTF-16 units, boilerplate taken out, with each coder's marks by category. What
 * two marks of one coder share is the first one's: stretches of a coder may not overlap.
 */
export function continuumOf(
  { text, boilerplate }: Pick<Document, "text" | "boilerplate">,
  coders: readonly (readonly CoderMark[])[],
): Continuum {
  const apart = boilerplate.map(({ span }) => span).sort((a, b) => a.start - b.start);
  return {
    length: text.length - takenOut(apart, text.length),
    coders: coders.map((marks) => stretchesOf(marks, apart)),
  };
}

function stretchesOf(marks: readonly CoderMark[], apart: readonly Span[]): readonly CodedStretch[] {
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const stretches: CodedStretch[] = [];
  let from = 0;
  for (const { span, category } of ordered) {
    const start = Math.max(from, span.start - takenOut(apart, span.start));
    const end = span.end - takenOut(apart, span.end);
    if (start >= end) continue;
    stretches.push({ start, end, value: category });
    from = end;
  }
  return stretches;
}

/** Units before a place that are taken out. */
function takenOut(apart: readonly Span[], place: number): number {
  let units = 0;
  let from = 0;
  for (const { start, end } of apart) {
    if (start >= place) break;
    units += Math.max(0, Math.min(end, place) - Math.max(start, from));
    from = Math.max(from, end);
  }
  return units;
}
