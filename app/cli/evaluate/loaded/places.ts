import type { Span } from "#analysis";
import type { CoderMark } from "./coder-marks";

/** A stretch of text that marks of coders cover: what shares a character with it shares one with a mark. */
export interface Place {
  readonly span: Span;
  /** Whether both coders marked some of it. */
  readonly both: boolean;
  /** Whether one of the marks at least is sure. */
  readonly sure: boolean;
}

/** Marks of two coders as places, in text order: marks that share a character are one, whoever made them. */
export function placesOf(first: readonly CoderMark[], second: readonly CoderMark[]): readonly Place[] {
  const marks = [first, second]
    .flatMap((coder, index) => coder.map(({ span, sure }) => ({ span, sure, coder: index })))
    .sort((a, b) => a.span.start - b.span.start);
  const groups: { start: number; end: number; coders: Set<number>; sure: boolean }[] = [];
  for (const { span, sure, coder } of marks) {
    const last = groups.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.coders.add(coder);
      last.sure ||= sure;
    } else groups.push({ ...span, coders: new Set([coder]), sure });
  }
  return groups.map(({ start, end, coders, sure }) => ({
    span: { start, end },
    both: coders.size > 1,
    sure,
  }));
}
