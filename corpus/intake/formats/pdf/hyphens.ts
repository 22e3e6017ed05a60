/** First parts that keep their hyphen before another word: "well-known", "self-rule". */
const KEEPING = new Set(
  "all anti cross ex far full half high ill long low mid multi non off post pre pro self semi short so state ultra vice well co counter inter anglo euro".split(
    " ",
  ),
);

/** Whether a line ends in a hyphen that may only divide its last word. */
export const isDivided = (line: string, next: string): boolean =>
  /\p{L}[-\u00ad\u2010]$/u.test(line) && /^[\p{L}]/u.test(next);

/** How two lines are joined: the first without its hyphen, with it, and why. */
export interface Join {
  readonly keepsHyphen: boolean;
}

/**
 * Decides of a word divided at the end of a line whether the hyphen is its own. It is where the document writes the
 * word so elsewhere, before a capital, and after a first part that keeps it; not where the document writes the word as one.
 * @param words the document's words, in small letters, those with hyphens whole
 */
export function joinOf(line: string, next: string, words: ReadonlySet<string>): Join {
  if (line.endsWith("\u00ad")) return { keepsHyphen: false };
  const first = /([\p{L}\p{N}'’-]+)[-\u2010]$/u.exec(line)?.[1]?.toLowerCase() ?? "";
  const second = /^[\p{L}\p{N}'’-]+/u.exec(next)?.[0].toLowerCase() ?? "";
  if (words.has(first + second)) return { keepsHyphen: false };
  if (words.has(`${first}-${second}`) || /^\p{Lu}/u.test(next)) return { keepsHyphen: true };
  const isCompound = words.has(first) && words.has(second) && first.length > 2 && second.length > 3;
  return { keepsHyphen: KEEPING.has(first) || first.includes("-") || isCompound };
}

/** The words of the lines, in small letters; the halves of divided words are left out. */
export function wordsOf(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [index, { text }] of lines.entries()) {
    const found = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*[-\u00ad\u2010]?/gu) ?? [];
    const isTail = isDivided(lines[index - 1]?.text ?? "", text);
    for (const word of found.slice(isTail ? 1 : 0))
      if (!/[-\u00ad\u2010]$/.test(word)) words.add(word.toLowerCase());
  }
  return words;
}
