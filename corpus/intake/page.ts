import type { Span } from "../../analysis/types";
import type { Outlet } from "../types";

/** A line that is not blank, without the white space around it. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Number of blank lines right before it. */
  readonly gap: number;
}

/** The raw text as rules see it. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly outlets: readonly Outlet[];
  /** Whether rules applied so far set all of the span apart, white space aside. */
  readonly isSetApart: (span: Span) => boolean;
}

/** One reason to set a stretch of text apart. */
export interface Rule {
  readonly name: string;
  /** Why, in words for a reader. */
  readonly reason: string;
  readonly find: (page: Page) => readonly Span[];
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The lines of the text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let gap = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const words = raw.trim();
    if (words === "") {
      gap += 1;
      return;
    }
    const from = start + raw.length - raw.trimStart().length;
    lines.push({ span: { start: from, end: from + words.length }, text: words, gap });
    gap = 0;
  };
  for (const found of text.matchAll(LINE_END)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return lines;
}

/** A rule that judges one line by itself. */
export const lineRule = (
  name: string,
  reason: string,
  judges: (line: Line, page: Page) => boolean,
): Rule => ({
  name,
  reason,
  find: (page) => page.lines.filter((line) => judges(line, page)).map(({ span }) => span),
});

/** Number of words of the line, counted no further than one past `limit`. */
export function wordCount(text: string, limit = 1000): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) {
    count += 1;
    if (count > limit) break;
  }
  return count;
}

/** Whether the line ends as a sentence does, closing quotation marks and brackets aside. */
export const endsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]{0,3}$/.test(text.slice(-6));
