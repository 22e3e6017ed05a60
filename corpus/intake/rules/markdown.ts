import type { Span } from "../../../analysis/types";
import { lineRule, type Rule } from "../page";

/** A line of three or more of `-`, `*`, `_` or `=`, with or without spaces (CommonMark: thematic breaks, setext underlines). */
export const horizontalRule = lineRule(
  "horizontal-rule",
  "a rule that divides the page, as Markdown writes it",
  ({ text }) => {
    const marks = text.replace(/\s/g, "");
    const mark = marks[0] ?? "";
    return (
      marks.length >= 3 &&
      "-*_=".includes(mark) &&
      !/\p{L}|\p{N}/u.test(text) &&
      marks === mark.repeat(marks.length)
    );
  },
);

/** The `#` before a heading, and those that may close it (CommonMark: ATX headings). */
export const headingMark: Rule = {
  name: "heading-mark",
  reason: "marks a heading in Markdown; the words of the heading are kept",
  find: ({ lines }) =>
    lines.flatMap(({ span, text }) => {
      const opening = /^#{1,6}(?=\s)/.exec(text)?.[0].length;
      if (opening === undefined) return [];
      const marks: Span[] = [{ start: span.start, end: span.start + opening }];
      const closing = /\s(#{1,6})$/.exec(text.slice(-8))?.[1]?.length;
      if (closing) marks.push({ start: span.end - closing, end: span.end });
      return marks;
    }),
};

/** `*words*`, `**words**`, `_words_`, `__words__` within a line; no space inside the marks, no letter outside them. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?![\s*_])([^*_\n]{1,1000})(?<![\s\\])\1(?![\p{L}\p{N}*_])/gu;

/** Stars and underscores that make words bold or italic. */
export const emphasis: Rule = {
  name: "emphasis-mark",
  reason: "makes words bold or italic in Markdown; the words are kept",
  find: ({ text }) =>
    [...text.matchAll(EMPHASIS)].flatMap(({ index, 0: whole, 1: mark = "" }) => [
      { start: index, end: index + mark.length },
      { start: index + whole.length - mark.length, end: index + whole.length },
    ]),
};

const INLINE_LINK =
  /\[([^[\]\n]{1,300})\](\((?:https?:|\/|#|mailto:)[^\s()]{0,2000}(?: "[^"\n]{0,200}")?\))/g;

/** `[words](address)`: brackets and address; the words are kept. */
export const inlineLink: Rule = {
  name: "link-mark",
  reason: "brackets and address of a link in Markdown; its words are kept",
  find: ({ text }) =>
    [...text.matchAll(INLINE_LINK)].flatMap(({ index, 0: whole, 2: address = "" }) => [
      { start: index, end: index + 1 },
      { start: index + whole.length - address.length - 1, end: index + whole.length },
    ]),
};

/** A backslash before a sign that Markdown would otherwise read as its own: `\$3.8 billion`. */
export const escapeMark: Rule = {
  name: "escape",
  reason: "a backslash that only keeps Markdown from reading the next sign as its own",
  find: ({ text }) =>
    [...text.matchAll(/\\(?=[$*_#[\]()&<>~`+.!|{}"'-])/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
    })),
};
