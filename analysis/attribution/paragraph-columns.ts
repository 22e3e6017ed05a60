import { COLON, DASH, MARK, PARAGRAPH_START, PROPN, type Sheet, STOP } from "./sheet";

type Base = Pick<Sheet, "length" | "tokens" | "boundary" | "punctuation" | "pos">;

/** Kinds of paragraph: with a speaker's label in capitals or not, and by its quotation marks. */
const CAPITAL_LABEL = 1;
const LABEL = 2;
export const LEFT_OPEN = 3;
const QUOTED = 4;
const OPENS_QUOTED = 5;
/** Labelled paragraphs are told apart by how many there are. */
const SEVERAL = 2;
const MANY = 6;

/** Places: before, at and after the label's colon, or the dash before a speaker's name at the paragraph's end. */
export const BEFORE = 1;
export const AT = 2;
export const AFTER = 3;

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly colon: number;
  readonly dash: number;
  /** How it ends: with a colon, a quotation mark, a stop, or otherwise. */
  readonly ending: number;
}

/**
 * What layout tells of who speaks: the kind of a token's paragraph ("NAME: …", quoted throughout, left open), where in
 * it the token stands, how the paragraph before ended and what kind the next one is.
 */
export function paragraphColumns(sheet: Base) {
  const byte = () => new Uint8Array(sheet.length);
  const columns = { paragraph: byte(), labelPlace: byte(), before: byte(), dashPlace: byte(), after: byte() };
  const paragraphs = paragraphsOf(sheet);
  const labelled = paragraphs.filter(({ colon }) => colon >= 0).length;
  const many = labelled >= MANY ? 2 : labelled >= SEVERAL ? 1 : 0;
  for (const [index, { from, to, kind, colon, dash }] of paragraphs.entries()) {
    const previous = paragraphs[index - 1];
    const next = paragraphs[index + 1];
    columns.paragraph.fill(colon < 0 ? kind : kind + 6 + 6 * many, from, to);
    if (previous) columns.before.fill(previous.ending * 6 + previous.kind + 1, from, to);
    if (next) columns.after.fill(next.kind + 1, from, to);
    fillPlaces(columns.labelPlace, from, to, colon);
    fillPlaces(columns.dashPlace, from, to, dash);
  }
  return columns;
}

function fillPlaces(column: Uint8Array, from: number, to: number, at: number): void {
  if (at < 0) return;
  column.fill(BEFORE, from, at).fill(AFTER, at + 1, to);
  column[at] = AT;
}

/** Token ranges `[from, to)` of the paragraphs as the text's line breaks state them. */
export function paragraphRanges({
  length,
  boundary,
}: Pick<Sheet, "length" | "boundary">): [number, number][] {
  const ranges: [number, number][] = [];
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && boundary[to] !== PARAGRAPH_START) to += 1;
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}

function paragraphsOf(sheet: Base): Paragraph[] {
  return paragraphRanges(sheet).map(([from, to]) => {
    const colon = labelColon(sheet, from, to);
    const kind = colon < 0 ? quotedKind(sheet, from, to) : labelKind(sheet, from, colon);
    return { from, to, kind, colon, dash: speakerDash(sheet, from, to), ending: endingOf(sheet, to) };
  });
}

/** The colon after at most five capitalised words that open the paragraph, else -1. */
function labelColon({ tokens, punctuation, pos }: Base, from: number, to: number): number {
  const start = punctuation[from] === MARK ? from + 1 : from;
  for (let at = start; at < Math.min(to, start + 6); at += 1) {
    if (punctuation[at] === COLON) return at > start ? at : -1;
    if (!/^[\p{Lu}.(]/u.test(tokens[at]?.text ?? "") && pos[at] !== PROPN) return -1;
  }
  return -1;
}

function labelKind({ tokens, punctuation }: Base, from: number, colon: number): number {
  const start = punctuation[from] === MARK ? from + 1 : from;
  return tokens.slice(start, colon).every(({ text }) => text === text.toUpperCase()) ? CAPITAL_LABEL : LABEL;
}

function quotedKind({ punctuation }: Base, from: number, to: number): number {
  if (punctuation[from] !== MARK) return 0;
  let marks = 0;
  for (let at = from; at < to; at += 1) if (punctuation[at] === MARK) marks += 1;
  if (marks === 1) return LEFT_OPEN;
  const closes = punctuation[to - 1] === MARK || punctuation[to - 2] === MARK;
  return marks === 2 && closes ? QUOTED : OPENS_QUOTED;
}

/** The dash before at most five capitalised words that end the paragraph ("… — Ana Ruiz"), else -1. */
function speakerDash({ tokens, punctuation }: Base, from: number, to: number): number {
  for (let at = to - 1; at > Math.max(from, to - 8); at -= 1) {
    if (punctuation[at] !== DASH) continue;
    const name = tokens.slice(at + 1, to).filter(({ word }) => word);
    return name.length > 0 && name.length <= 5 && name.every(({ text }) => /^\p{Lu}/u.test(text)) ? at : -1;
  }
  return -1;
}

function endingOf({ punctuation }: Base, to: number): number {
  const last = punctuation[to - 1];
  if (last === COLON || (last === MARK && punctuation[to - 2] === COLON)) return 1;
  if (last === MARK) return 2;
  return last === STOP ? 3 : 4;
}
