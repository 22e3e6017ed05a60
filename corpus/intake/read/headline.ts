import type { Span } from "../../../analysis/types";
import { endsSentence, type Line, type Page, wordCount } from "../page";

/** A longer first line is a paragraph. */
const LONGEST = 220;
const MOST_WORDS = 32;
/** A later line of so many words, or one that ends as a sentence, is body. */
const BODY_WORDS = 12;
/** Lines of hard-wrapped prose are no longer than this. */
const WRAPPED_LINE = 100;
const SALUTATION = /^(?:dear|to whom|your excellenc|ladies and gentlemen|mr\.? |madam|excellencies)/i;

/**
 * Where the text prints its headline: the words of a Markdown heading, or a first short line that does not end as a
 * sentence and is followed by body. `null` where there is none; a guess is never made from the first sentence.
 */
export function readHeadline({ text, lines, isSetApart }: Page): Span | null {
  const index = lines.findIndex(({ span }) => !isSetApart(span));
  const first = lines[index];
  if (!first || first.text.length > LONGEST) return null;
  const heading = /^#{1,6}\s+/.exec(first.text)?.[0].length ?? 0;
  const closing = heading > 0 ? (/\s+#{1,6}$/.exec(first.text.slice(-12))?.[0].length ?? 0) : 0;
  const words = withoutMarks(text, { start: first.span.start + heading, end: first.span.end - closing });
  if (heading > 0) return words;
  const rest = lines.slice(index + 1).filter(({ span }) => !isSetApart(span));
  const isPlain = words !== null && !isSetApart({ start: words.start, end: words.start + 1 });
  return isPlain && looksLikeHeadline(first.text) && !isWrapped(rest) && rest.some(isBody) ? words : null;
}

const isBody = ({ text }: Line): boolean => endsSentence(text) || wordCount(text, BODY_WORDS) >= BODY_WORDS;

/** Whether the line before these is the first of a hard-wrapped paragraph. */
function isWrapped([next, after]: readonly Line[]): boolean {
  if (!next || next.gap > 0) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  return next.text.length <= WRAPPED_LINE && !endsSentence(next.text) && after?.gap === 0;
}

/** The span without stars and underscores at both ends; `null` where nothing is left. */
function withoutMarks(text: string, { start, end }: Span): Span | null {
  while (start < end - 1 && /[*_]/.test(text[start] as string) && text[start] === text[end - 1]) {
    start += 1;
    end -= 1;
  }
  return start < end ? { start, end } : null;
}

/** Short, begins with a capital, a digit or an opening mark, no sentence's or list's punctuation at its end. */
function looksLikeHeadline(text: string): boolean {
  if (wordCount(text, MOST_WORDS) > MOST_WORDS || !/^[\p{Lu}\p{N}"'“‘«¿*_]/u.test(text)) return false;
  if (/^\p{N}{1,3}[.)]\s/u.test(text) || SALUTATION.test(text)) return false;
  return /\?$/.test(text) || !/[.!…:;,]["'”’»)\]*_]{0,3}$/.test(text.slice(-6));
}
