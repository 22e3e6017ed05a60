import type { Boilerplate, Span } from "../../analysis/types";
import type { CorpusDocument } from "../types";
import { linesOf } from "./page";

/** A stretch of a text that a person decides on: a line of the body, or what is set apart, with the reason. */
export interface Block {
  readonly span: Span;
  /** Why it is not scored; `null` where it is part of the body. */
  readonly apart: Boilerplate | null;
}

/** What a person cut by hand, as rule and reason name it. */
const BY_HAND = { rule: "by hand", reason: "set apart by hand" } as const;

/** All of a text but white space between blocks, in order: what is set apart in one piece, the rest line by line. */
export function blocksOf({
  text,
  boilerplate,
}: Pick<CorpusDocument, "text" | "boilerplate">): readonly Block[] {
  const apart = [...boilerplate].sort((a, b) => a.span.start - b.span.start);
  const body = linesOf(text).flatMap(({ span }) => without(text, span, apart));
  return [
    ...body.map((span): Block => ({ span, apart: null })),
    ...apart.map((one): Block => ({ span: one.span, apart: one })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/**
 * What is set apart once a person has decided on each block. Blocks that were apart and stay so keep their reason.
 * @param inBody by the offset at which a block starts
 */
export const apartAfter = (blocks: readonly Block[], inBody: ReadonlySet<number>): readonly Boilerplate[] =>
  blocks.flatMap(({ span, apart }) => (inBody.has(span.start) ? [] : [apart ?? { span, ...BY_HAND }]));

/** The parts of a line that no stretch covers, without the white space around them. */
function without(text: string, line: Span, apart: readonly Boilerplate[]): readonly Span[] {
  const parts: Span[] = [];
  let start = line.start;
  for (const { span } of apart) {
    if (span.end <= start || span.start >= line.end) continue;
    parts.push({ start, end: span.start });
    start = span.end;
  }
  parts.push({ start, end: line.end });
  return parts.flatMap((part) => {
    const words = text.slice(part.start, part.end);
    const from = part.start + words.length - words.trimStart().length;
    return words.trim() === "" ? [] : [{ start: from, end: from + words.trim().length }];
  });
}
