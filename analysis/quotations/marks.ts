import type { Reading, Span } from "../types";

/** A quotation mark in the text and which ends it may stand for. */
interface Mark {
  readonly at: number;
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Follows a letter or a mark of the sentence, as the end of a quotation does and a sign for inches does not. */
  readonly ends: boolean;
}

/** A pair of marks, or one mark with an inferred partner (`closed` false). */
export interface Pair {
  readonly span: Span;
  readonly closed: boolean;
}

const DOUBLE = '"'.charCodeAt(0);
const SINGLE = "'".charCodeAt(0);
const OPENING = new Set("“„«‘‚`");
const CLOSING = new Set("”»’");
const LETTER = /[\p{L}\p{N}]/u;
/** Clipped words that begin with an apostrophe, not with a quotation mark. */
const CLIPPED = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b)/i;

/**
 * Pairs of quotation marks in one paragraph. A mark that never closes is inferred to end with its sentence or before
 * the next opening mark, or with the paragraph where the next paragraph opens with a mark again (a quotation over
 * several paragraphs). A paragraph's first mark that can only close is inferred to have been opened before the paragraph.
 * So a stray mark costs one passage, never the document. Linear in the paragraph.
 *
 * @param sentenceEnd end of the sentence that holds an offset
 * @param goesOn whether the next paragraph opens with a double mark
 */
export function pairsIn(
  { document, clean }: Pick<Reading, "document" | "clean">,
  paragraph: Span,
  sentenceEnd: (offset: number) => number,
  goesOn: boolean,
): Pair[] {
  const marks = marksIn(document.text, clean, paragraph);
  if (marks.length === 0) return [];
  const pairs = [
    ...match(marks, true, paragraph, sentenceEnd, goesOn),
    ...match(marks, false, paragraph, sentenceEnd, false),
  ];
  return pairs.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function* match(
  marks: readonly Mark[],
  double: boolean,
  paragraph: Span,
  sentenceEnd: (offset: number) => number,
  goesOn: boolean,
): Generator<Pair> {
  let open: Mark | undefined;
  let first = true;
  for (const mark of marks) {
    if (mark.double !== double) continue;
    if (first && double && endsUnopened(mark, paragraph)) yield unclosed(paragraph.start, mark.at + 1);
    first = false;
    if (open && mark.closes && mark.at > open.at + 1) {
      yield { span: { start: open.at, end: mark.at + 1 }, closed: true };
      open = undefined;
    } else if (mark.opens) {
      if (open && double) yield unclosed(open.at, Math.min(mark.at, sentenceEnd(open.at)));
      open = mark;
    }
  }
  if (open && double)
    yield unclosed(open.at, goesOn ? paragraph.end : Math.min(paragraph.end, sentenceEnd(open.at)));
}

/** The longest beginning of a paragraph, in characters, that a closing mark alone may mean. */
const LONGEST_UNOPENED = 400;

/** Whether a paragraph's first mark closes what must have been opened before: a quotation that the text cut into. */
const endsUnopened = ({ at, opens, ends }: Mark, paragraph: Span): boolean =>
  !opens && ends && at - paragraph.start <= LONGEST_UNOPENED;

const unclosed = (start: number, end: number): Pair => ({ span: { start, end }, closed: false });

function marksIn(text: string, clean: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const code = clean.charCodeAt(at);
    if (code !== DOUBLE && code !== SINGLE) continue;
    const character = clean[at] as string;
    const before = at > paragraph.start ? (clean[at - 1] as string) : " ";
    const after = at + 1 < paragraph.end ? (clean[at + 1] as string) : " ";
    marks.push({
      at,
      double: code === DOUBLE,
      ends: /[\p{L},.!?…]/u.test(before),
      ...ends(text[at] as string, character, before, after, clean.slice(at + 1, at + 5)),
    });
  }
  return marks;
}

/** Which ends a mark may stand for, by its own shape where it has one, else by its neighbours. */
function ends(original: string, character: string, before: string, after: string, next: string) {
  const roomBefore = /[\s([{—"'/-]/.test(before);
  const closesHere = !roomBefore && /[\s.,;:!?)\]]/.test(after);
  if (character === '"') {
    if (OPENING.has(original)) return { opens: !closesHere, closes: closesHere };
    if (CLOSING.has(original)) return { opens: false, closes: true };
    const opens = roomBefore && !/\s/.test(after);
    return { opens, closes: !opens };
  }
  if (LETTER.test(before)) return { opens: false, closes: !LETTER.test(after) };
  const opens = original !== "’" && roomBefore && LETTER.test(after) && !CLIPPED.test(next);
  return { opens, closes: !opens && !LETTER.test(after) && !/\s/.test(before) };
}
