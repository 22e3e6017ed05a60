import type { Token } from "./tokens";

/** Abbreviations after whose full stop a sentence goes on, without that stop. */
const abbreviations = new Set(
  [
    "mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt maj hon rev st jr sr",
    "vs no inc co corp ltd dept ave fig pres u.s u.k u.n d.c a.m p.m e.g i.e etc ph.d",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The sentence of each token, numbered from 0. A sentence ends at a line break, and at a stop (with closing marks after
 * it) before white space and a capital, digit or opening mark, unless the stop closes an abbreviation or an initial.
 */
export function sentenceNumbers(text: string, tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  return tokens.map((_, index) => {
    if (index > 0 && breaks(text, tokens, index)) sentence += 1;
    return sentence;
  });
}

/** Whether a sentence begins with the token of this index. */
function breaks(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index] as Token;
  const last = tokens[index - 1] as Token;
  if (next.newLine) return true;
  if (text.slice(last.end, next.start) === "") return false;
  const stop = stopAt(tokens, index - 1);
  const mark = tokens[stop]?.text ?? "";
  if (!/^[.!?…]$/.test(mark) || !/^[\p{Lu}\p{N}"'“‘([]/u.test(next.text)) return false;
  return !(mark === "." && stop === index - 1 && abbreviated(tokens, stop));
}

/** Index of the token before the closing marks that end here, if any. */
function stopAt(tokens: readonly Token[], end: number): number {
  let stop = end;
  while (stop > 0 && /^["'”’)\]]$/.test(tokens[stop]?.text ?? "") && touches(tokens, stop)) stop -= 1;
  return stop;
}

function abbreviated(tokens: readonly Token[], stop: number): boolean {
  const word = touches(tokens, stop) ? (tokens[stop - 1]?.text ?? "") : "";
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

/** Whether nothing stands between a token and the one before it. */
const touches = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.end === tokens[index]?.start;
