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
 * the next opening mark; or with the paragraph where the next paragraph opens with a mark again (a quotation over
 * several paragraphs), or where there is none and the mark opens it (a quotation that the text was cut from). A paragraph's first mark that can only close is inferred to have been opened before the
 * paragraph; a later one with its sentence, or behind the pair before it. So a stray mark costs one passage, never the
 * document. Linear in the paragraph.
 *
 * @param sentenceAt the sentence that holds an offset
 * @param after what follows the paragraph
 */
export function pairsIn(
  { document, clean }: Pick<Reading, "document" | "clean">,
  paragraph: Span,
  sentenceAt: (offset: number) => Span,
  after: After,
): Pair[] {
  const marks = marksIn(document.text, clean, paragraph);
  if (marks.length === 0) return [];
  const pairs = [
    ...match(marks, true, paragraph, sentenceAt, after),
    ...match(marks, false, paragraph, sentenceAt, "text"),
  ];
  return pairs.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function* match(
  marks: readonly Mark[],
  double: boolean,
  paragraph: Span,
  sentenceAt: (offset: number) => Span,
  after: After,
): Generator<Pair> {
  let open: Mark | undefined;
  let end = -1;
  for (const mark of marks) {
    if (mark.double !== double) continue;
    if (open && mark.closes && mark.at > open.at + 1) {
      yield { span: { start: open.at, end: mark.at + 1 }, closed: true };
      open = undefined;
    } else if (mark.opens) {
      if (open && double) yield unclosed(open.at, Math.min(mark.at, sentenceAt(open.at).end));
      open = mark;
    } else if (!open && double && mark.ends) {
      const start = end < 0 ? paragraph.start : Math.max(end + 1, sentenceAt(mark.at).start);
      if (mark.at - start <= LONGEST_CUT) yield unclosed(start, mark.at + 1);
    }
    end = mark.at + 1;
  }
  if (open && double)
    yield unclosed(
      open.at,
      isToTheEnd(open, paragraph, after) ? paragraph.end : Math.min(paragraph.end, sentenceAt(open.at).end),
    );
}

/** The longest stretch, in characters, that one mark alone may mean: a quotation that the text cut into. */
const LONGEST_CUT = 400;

/** What follows a paragraph: one that opens with a double mark again, another one, or nothing, as if the text was cut. */
export type After = "quotation" | "text" | "cut";

/** Whether what a mark opens fills the rest of its paragraph: it goes on in the next, or is all of a text that was cut. */
const isToTheEnd = ({ at }: Mark, { start, end }: Span, after: After): boolean =>
  after === "quotation" || (after === "cut" && at === start && end - start <= LONGEST_CUT);

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
