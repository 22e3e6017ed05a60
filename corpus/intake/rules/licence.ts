import type { Span } from "../../../analysis/types";
import data from "../data/licence.json";
import { type Line, type Rule, wordCount } from "../page";

/** A licence sentence is not longer than this, in code units. */
const LONGEST = 320;
const OPENINGS = data.map(({ opening }) => new RegExp(opening, "iu"));
/** The sentence names a licence in its last words, and nothing follows but its stop. */
const NAMES_LICENCE = /\b(?:licen[cs]e|CC0|CC BY[A-Z -]{0,9}(?: \d\.\d)?|public domain)["'”’)]?\.?$/i;
const RIGHTS = /^(?:©|\(c\) \d|copyright (?:©|\(c\)|\d))|\ball rights reserved\.?$/i;

/** "All content by … is licensed under …" as the last sentence of a line, also where the line break before it is lost. */
export const licence: Rule = {
  name: "licence",
  reason: "says under which licence the outlet publishes, not what it reports",
  find: ({ lines }) => lines.flatMap((line) => (isRightsLine(line) ? [line.span] : licenceSentence(line))),
};

const isRightsLine = ({ text }: Line): boolean =>
  text.length <= LONGEST && wordCount(text, 20) <= 20 && RIGHTS.test(text);

function licenceSentence({ span, text }: Line): Span[] {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  if (!NAMES_LICENCE.test(tail)) return [];
  const starts = [...tail.matchAll(/[.!?]["'”’)]{0,2}\s+(?=\p{Lu})/gu)].map(
    ({ index, 0: stop }) => index + stop.length,
  );
  if (from === 0) starts.unshift(0);
  const start = starts.find((at) => OPENINGS.some((opening) => opening.test(tail.slice(at))));
  return start === undefined ? [] : [{ start: span.start + from + start, end: span.end }];
}
