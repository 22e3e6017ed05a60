import type { Span } from "../../../analysis/types";

/** A finding with some of the text around it. */
export interface Context {
  /** What was found, as offsets into the text of the document. */
  readonly span: Span;
  /** The finding with its surroundings, as offsets into the text. */
  readonly around: Span;
  /** The words of `around`. */
  readonly text: string;
}

/** UTF-16 units before and after a finding. */
const reach = 80;

/** A finding with the whole words around it, at most 80 UTF-16 units on each side. */
export function contextOf(text: string, span: Span): Context {
  const around = { start: startBefore(text, span.start), end: endAfter(text, span.end) };
  return { span, around, text: text.slice(around.start, around.end) };
}

/** The beginning of the first whole word within reach; the finding's own beginning where there is none. */
function startBefore(text: string, start: number): number {
  if (start <= reach) return 0;
  const before = text.slice(start - reach - 1, start);
  const space = before.search(/\s/u);
  return space === -1 ? start : start - before.length + space + 1;
}

function endAfter(text: string, end: number): number {
  if (text.length - end <= reach) return text.length;
  const after = text.slice(end, end + reach + 1);
  const space = after.search(/\s\S*$/u);
  return space === -1 ? end : end + space;
}
