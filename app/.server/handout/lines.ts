import type { Span } from "#analysis";
import measured from "./widths.json";

const WIDTHS: Readonly<Record<string, number>> = measured.widths;
/** Of a character that was not measured, such as an accented or foreign one: on the wide side. */
const OTHER = 620;
const WIDE = 1050;
/** Scripts whose characters fill a square. */
const IS_WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** Length of a line, in thousandths of the type's size. */
export const LINE = 25_600;

const widthOf = (words: string): number => {
  let all = 0;
  for (const character of words) all += WIDTHS[character] ?? (IS_WIDE.test(character) ? WIDE : OTHER);
  return all;
};

/**
 * Where a text breaks into lines, as spans into it: the same on every sheet and in every browser, so that a class can
 * speak of "line 7". Lines break at white space, and within a word only where it is longer than a line.
 */
export function linesOf(text: string, longest = LINE): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const last = lines.at(-1);
    const end = index + word.length;
    if (last && widthOf(text.slice(last.start, end)) <= longest) last.end = end;
    else lines.push(...cut(text, index, end, longest));
  }
  return lines;
}

/** A word in as many pieces as it needs, mostly one. */
function cut(text: string, start: number, end: number, longest: number): { start: number; end: number }[] {
  const pieces = [{ start, end: start }];
  let width = 0;
  for (const character of text.slice(start, end)) {
    const own = widthOf(character);
    const last = pieces.at(-1) as { start: number; end: number };
    if (width + own > longest && width > 0) {
      pieces.push({ start: last.end, end: last.end + character.length });
      width = own;
      continue;
    }
    last.end += character.length;
    width += own;
  }
  return pieces;
}
