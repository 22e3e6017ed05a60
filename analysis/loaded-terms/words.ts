import type { Span, Token } from "../types";
import { basesOf } from "./bases";
import type { WordTest } from "./entry";

/** A token, or one part of a hyphened token, as patterns see it. */
export interface Word {
  readonly span: Span;
  /** Lower-case form. */
  readonly form: string;
  /** Index of the token it comes from. */
  readonly token: number;
  /** What it may be listed under: its form, its lemma or, where the tagger found none, bases by its ending. */
  readonly keys: readonly string[];
  readonly pos: Token["pos"];
  readonly sentence: number;
  /** False for punctuation. */
  readonly word: boolean;
}

/** Whether the token is a hyphen that joins its two neighbours without a space. */
function joins(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.text === "-" &&
    tokens[index - 1]?.span.end === token.span.start &&
    tokens[index + 1]?.span.start === token.span.end
  );
}

/** Words in an address are part of no sentence. */
const ADDRESS = /:\/\/|^www\./;

const keysOf = (form: string, lemma: string): readonly string[] =>
  form === lemma ? [form, ...basesOf(form)] : [form, lemma];

/** The parts of a hyphened token, each with its own span; a token without inner hyphen, or an address, is its only part. */
function partsOf(token: Token, index: number): readonly Word[] {
  const { sentence, pos, word } = token;
  const form = token.text.toLowerCase();
  const whole = {
    span: token.span,
    form,
    keys: keysOf(form, token.lemma),
    token: index,
    pos,
    sentence,
    word,
  };
  if (!word || !form.includes("-") || ADDRESS.test(form)) return [whole];
  const lemmas = token.lemma.split("-");
  let start = token.span.start;
  return form.split("-").flatMap((part, number) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return part === "" ? [] : [{ ...whole, span, form: part, keys: keysOf(part, lemmas[number] ?? part) }];
  });
}

/**
 * The words patterns are matched against, in text order. A tagger keeps some hyphened words whole and splits
 * others; here every part is a word of its own and joining hyphens are left out, so that "far-right" and
 * "far right", "pro-abortion" and "pro - abortion" look alike. Linear in the tokens.
 */
export const wordsOf = (tokens: readonly Token[]): readonly Word[] =>
  tokens.flatMap((token, index) => (joins(tokens, index) ? [] : partsOf(token, index)));

/** Whether the word answers the test: one of its keys, and its part of speech where one is asked for. */
export function answers(word: Word, test: WordTest): boolean {
  if (test.pos !== null && test.pos !== word.pos) return false;
  if (test.word === null) return word.word || test.pos !== null;
  return word.keys.includes(test.word);
}
