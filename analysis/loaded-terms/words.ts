import { lower } from "../shared/letters";
import type { Span, Token } from "../types";
import { basesOf, isInflected } from "./bases";
import type { WordTest } from "./entry";

/** A token, or one part of a hyphened token, as patterns see it. */
export interface Word {
  readonly span: Span;
  /** Lower-case form. */
  readonly form: string;
  /** Index of the token it comes from. */
  readonly token: number;
  /** The lemma; equal to the form where the tagger found none. */
  readonly lemma: string;
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

/** The parts of a hyphened word, each with its own span. */
function partsOf(word: Word): readonly Word[] {
  const lemmas = word.lemma.split("-");
  let start = word.span.start;
  return word.form.split("-").flatMap((part, number) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return part === "" ? [] : [{ ...word, span, form: part, lemma: lemmas[number] ?? part }];
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
    const form = lower(text);
    const whole = { span, form, lemma, token: index, pos, sentence, word };
    if (!word || !form.includes("-") || ADDRESS.test(form)) words.push(whole);
    else for (const part of partsOf(whole)) words.push(part);
  }
  return words;
}

/** Whether a hyphen joins the word to the one before: the two are parts of one token, or the token between is left out. */
export function isJoined(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || before.sentence !== word.sentence) return false;
  return before.token === word.token || before.token === word.token - 2;
}

/** Whether the word is listed under the key: its form, its lemma or, where the tagger found none, a base by its ending. */
const hasKey = ({ form, lemma }: Word, key: string): boolean =>
  form === key ||
  lemma === key ||
  (form === lemma && form[0] === key[0] && isInflected(form) && basesOf(form).includes(key));

/** Whether the word is listed under one of the keys. */
export const listedIn = ({ form, lemma }: Word, keys: ReadonlySet<string>): boolean =>
  keys.has(form) || (form === lemma ? basesOf(form).some((base) => keys.has(base)) : keys.has(lemma));

/** Whether the word answers the test: one of its keys, and its part of speech where one is asked for. */
export function answers(word: Word, test: WordTest): boolean {
  if (test.pos !== null && test.pos !== word.pos) return false;
  if (test.word === null) return word.word || test.pos !== null;
  return hasKey(word, test.word);
}
