import type { Block } from "./blocks";

/** Letters among all signs but spaces: .95 in prose, under .8 in code, in tables and in lists of figures. */
const leastLetters = 0.8;

/** Words that begin small: .65 and more in prose of any language that has small letters, fewer in lists of names. */
const leastSmall = 0.4;

/** Whether a stretch is sentences rather than code, a table, a list of names or words in capitals. */
export function isProse({ text, words }: Block): boolean {
  const signs = text.replace(/\s+/g, "").length;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return letters >= leastLetters * signs && small >= leastSmall * (small + capital);
}
