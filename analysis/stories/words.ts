import type { Span } from "../types";

/** A word of a text in any script. */
export interface Word {
  /** Lower case, in Unicode's composed form, at most `longest` code units: what counts as the same word. */
  readonly key: string;
  readonly span: Span;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Of a script that puts spaces between words; in others a word here is one character. */
  readonly spaced: boolean;
}

/** Abbreviations with full stops ("F.B.I."), figures with their separators ("35,500"), runs of letters and digits. */
const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

const ASCII = /^[\x20-\x7e]*$/;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}\./u;

/** Code units read of one word. */
const longest = 40;

/**
 * The words of a text that begin outside the given stretches, in order, one at a time. Scripts without spaces between
 * words (Chinese, Japanese, Thai, …) give a word a character. Linear in what is read of the text.
 * @param apart stretches to leave out, in text order without overlap
 */
export function* wordsOf(text: string, apart: readonly { readonly span: Span }[] = []): Generator<Word> {
  let next = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    while ((apart[next]?.span.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if ((apart[next]?.span.start ?? Number.POSITIVE_INFINITY) <= index) continue;
    yield* ASCII.test(found) ? [wordAt(found, index, true)] : pieces(found, index);
  }
}

/** The characters of a run that stand for words of their own, and the runs between them. */
function* pieces(run: string, at: number): Generator<Word> {
  let from = 0;
  for (const { 0: character, index } of run.matchAll(UNSPACED)) {
    if (index > from) yield wordAt(run.slice(from, index), at + from, true);
    yield wordAt(character, at + index, false);
    from = index + character.length;
  }
  if (from < run.length) yield wordAt(run.slice(from), at + from, true);
}

function wordAt(found: string, start: number, spaced: boolean): Word {
  const plain = ABBREVIATION.test(found) ? found.replaceAll(".", "") : found;
  const key = plain.slice(0, longest).toLowerCase();
  return {
    key: ASCII.test(key) ? key : key.normalize("NFC"),
    span: { start, end: start + found.length },
    capital: CAPITAL.test(found),
    spaced,
  };
}
