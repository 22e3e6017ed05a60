import type { Span, Voice } from "../../analysis/types";

/** A stretch of a text with the voice it stands in; half-open UTF-16 offsets. */
export interface VoiceRange {
  readonly voice: Voice;
  readonly span: Span;
}

/** The voices, in the order by which the store numbers them: add, never change. */
export const VOICES: readonly Voice[] = ["unattributed", "self", "headline", "indirect", "direct", "scare"];

/** Voice ranges as the store keeps them: JSON of [number of the voice, start, end], in bytes of the text as UTF-8. */
export function packed(text: string, ranges: readonly VoiceRange[]): string {
  const bytesAt = meter(text);
  const sorted = ranges.toSorted((a, b) => a.span.start - b.span.start);
  return JSON.stringify(
    sorted.map(({ voice, span }) => [VOICES.indexOf(voice), bytesAt(span.start), bytesAt(span.end)]),
  );
}

/** Gives the number of bytes before an offset; each call must ask for an offset that is no earlier than the last. */
function meter(text: string): (offset: number) => number {
  let [units, bytes] = [0, 0];
  return (offset) => {
    bytes += Buffer.byteLength(text.slice(units, offset));
    units = Math.max(units, offset);
    return bytes;
  };
}

/** The stretches of a text that stand in one voice, from what `packed` made. */
export function spansOf(text: string, ranges: string, voice: Voice): readonly Span[] {
  const bytes = Buffer.from(text);
  const wanted = VOICES.indexOf(voice);
  const spans: Span[] = [];
  let [units, last] = [0, 0];
  const unitsAt = (offset: number): number => {
    units += bytes.toString("utf8", last, offset).length;
    last = offset;
    return units;
  };
  for (const [number, start, end] of JSON.parse(ranges) as readonly (readonly [number, number, number])[]) {
    if (number === wanted) spans.push({ start: unitsAt(start), end: unitsAt(end) });
  }
  return spans;
}
