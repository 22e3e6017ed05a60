import type { Span, Token } from "../types";
import { formAndBases } from "./bases";
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
  form === lemma ? formAndBases(form) : [form, lemma];

/** The parts of a hyphened word, each with its own span. */
function partsOf(word: Word, lemma: string): readonly Word[] {
  const lemmas = lemma.split("-");
  let start = word.span.start;
  return word.form.split("-").flatMap((part, number) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return part === "" ? [] : [{ ...word, span, form: part, keys: keysOf(part, lemmas[number] ?? part) }];
  });
}

/**
 * The words patterns are matched against, in text order. A tagger keeps some hyphened words whole and splits
 * others; here every part is a word of its own and joining hyphens are left out, so that "far-right" and
 * "far right", "pro-abortion" and "pro - abortion" look alike. Linear in the tokens.
 */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { span, text, lemma, pos, sentence, word } = tokens[index] as Token;
    if (joins(tokens, index)) continue;
    const form = text.toLowerCase();
    const whole = { span, form, keys: keysOf(form, lemma), token: index, pos, sentence, word };
    if (!word || !form.includes("-") || ADDRESS.test(form)) words.push(whole);
    else for (const part of partsOf(whole, lemma)) words.push(part);
  }
  return words;
}

/** Whether the word answers the test: one of its keys, and its part of speech where one is asked for. */
export function answers(word: Word, test: WordTest): boolean {
  if (test.pos !== null && test.pos !== word.pos) return false;
  if (test.word === null) return word.word || test.pos !== null;
  return word.keys.includes(test.word);
}
