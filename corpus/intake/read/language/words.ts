/** A word; in a script without spaces between words, a run between other signs. */
const WORD = /[\p{L}\p{M}]+/gu;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters that make about a word where no spaces do. */
const lettersPerWord = 2;

/** The words of a text, as it writes them. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** How many words they are; a run of a script without spaces counts as several. */
export const countOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (UNSPACED.test(word) ? word.length / lettersPerWord : 1), 0);
