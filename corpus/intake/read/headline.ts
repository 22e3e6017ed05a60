import type { Span } from "../../../analysis/types";
import { endsSentence, type Line, type Page, wordCount } from "../page";

/** A longer first line is a paragraph. */
const LONGEST = 220;
const MOST_WORDS = 32;
/** A later line of so many words, or one that ends as a sentence, is body. */
const BODY_WORDS = 12;
const SALUTATION = /^(?:dear|to whom|your excellenc|ladies and gentlemen|mr\.? |madam|excellencies)\b/i;

/**
 * Where the text prints its headline: the words of a Markdown heading, or a first short line that does not end as a
 * sentence and is followed by body. `null` where there is none; a guess is never made from the first sentence.
 */
export function readHeadline({ text, lines, isSetApart }: Page): Span | null {
  const index = lines.findIndex(({ span }) => !isSetApart(span));
  const first = lines[index];
  if (!first || first.text.length > LONGEST) return null;
  const words = headingWords(first);
  if (words) return words;
  const opensBoilerplate = isSetApart({ start: first.span.start, end: first.span.start + 1 });
  if (opensBoilerplate || !looksLikeHeadline(first.text)) return null;
  const isBody = (line: Line) =>
    !isSetApart(line.span) && (endsSentence(line.text) || wordCount(line.text, BODY_WORDS) >= BODY_WORDS);
  return lines.slice(index + 1).some(isBody) ? withoutMarks(text, first.span) : null;
}

/** The words of `# heading` or `# *heading*`, without the marks. */
function headingWords({ span, text }: Line): Span | null {
  const opening = /^#{1,6}\s+/.exec(text)?.[0].length;
  if (opening === undefined) return null;
  const closing = /\s+#{1,6}$/.exec(text.slice(-12))?.[0].length ?? 0;
  return withoutMarks(text, { start: opening, end: text.length - closing }, span.start);
}

/** The span without stars and underscores at both ends; `null` where nothing is left. */
function withoutMarks(text: string, span: Span, shift = 0): Span | null {
  let { start, end } = span;
  while (start < end - 1 && /[*_]/.test(text[start] as string) && text[start] === text[end - 1]) {
    start += 1;
    end -= 1;
  }
  return start < end ? { start: start + shift, end: end + shift } : null;
}

/** Short, begins with a capital, a digit or an opening mark, no sentence's or list's punctuation at its end. */
function looksLikeHeadline(text: string): boolean {
  if (wordCount(text, MOST_WORDS) > MOST_WORDS || !/^[\p{Lu}\p{N}"'“‘«¿*_]/u.test(text)) return false;
  if (/^\p{N}{1,3}[.)]\s/u.test(text) || SALUTATION.test(text)) return false;
  return /\?$/.test(text) || !/[.!…:;,]["'”’»)\]]{0,3}$/.test(text.slice(-6));
}
