import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { Span, Token } from "../../types";
import { contentClasses } from "../content-classes";

/** A word, in the forms by which it can be met again in another text. */
export interface Word {
  /** Its stem (Porter 1980), so that "organisation" meets "organisations". */
  readonly stem: string;
  /** The beginning of the stem, so that "acquitted" meets "acquittal". */
  readonly root: string;
  readonly span: Span;
  /** Of a class that carries meaning: no article, preposition or the like. */
  readonly content: boolean;
  /** Of a name, or of what a person named here is: it says who, not what. */
  readonly who: boolean;
  /** Inside quotation marks that hold someone's words. */
  readonly quoted: boolean;
}

/** Letters read of one word. */
const longestWord = 40;

/** Letters of a root; longer ones part words of one family, shorter ones join strangers. */
const rootLetters = 6;

/** Texts whose stems are kept; a text has some thousands of different words. */
const mostKept = 20_000;
const kept = new Map<string, readonly string[]>();

/** A token's words: "al-Haq" is two, so that it meets "Al Haq"; possessive endings fall off. Kept for the next of the same text. */
export function stemsOf({ text }: Pick<Token, "text">): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const stems = stemsIn(text);
  kept.set(text, stems);
  return stems;
}

const stemsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d.,]+/u)
    .map((part) => part.slice(0, longestWord).replace(/^[.,]+|[.,]+$/g, ""))
    .filter((part) => part !== "" && part !== "s")
    .map((part) => porter.stem(part));

/** The root of a stem; a number has none but itself. */
export const rootOf = (stem: string): string => (/^\d/.test(stem) ? stem : stem.slice(0, rootLetters));

/** The words of a token, none of a punctuation mark. */
export function wordsOf(token: Token, { quoted, who }: Pick<Word, "quoted" | "who">): readonly Word[] {
  const carries = contentClasses.has(token.pos) || token.pos === "NUM";
  return stemsOf(token).map((stem) => ({
    stem,
    root: rootOf(stem),
    span: token.span,
    content: carries && stem.length > 1,
    who,
    quoted,
  }));
}
