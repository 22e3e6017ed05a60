import type { Token } from "../types";

/** Words of these kinds end no clause of their own. */
const LEADS_OVER = /^(?:PUNCT|CCONJ|SCONJ|PART|AUX)$/;
const RELATIVE = /^(?:what|who|which|that)$/;

/** "… parties, including": what follows was cut off. */
const isPreposition = (token: Token | undefined): boolean =>
  token?.pos === "ADP" || token?.lemma === "include";

const isMark = (token: Token | undefined): boolean => token?.text === '"';

/**
 * Without punctuation and joining words at either end, and without what leads over to attributed words behind.
 * Quotation marks go where they stand round the whole or lack their partner; a quoted part keeps both of its marks.
 */
export function withoutEdges(tokens: readonly Token[], from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const marks = tokens.slice(from, to).filter(isMark).length;
  const whole = marks === 2 && isMark(tokens[from]) && isMark(lastBut(tokens, from, to));
  const keepsMarks = marks % 2 === 0 && !whole;
  const opensWith = (token: Token | undefined): boolean =>
    (token?.pos === "PUNCT" && !(keepsMarks && isMark(token))) || token?.pos === "CCONJ";
  const closesWith = (token: Token | undefined): boolean =>
    (LEADS_OVER.test(token?.pos ?? "") || RELATIVE.test(token?.lemma ?? "") || isPreposition(token)) &&
    !(keepsMarks && isMark(token));
  while (start < end && opensWith(tokens[start])) start += 1;
  while (end > start && closesWith(tokens[end - 1])) end -= 1;
  return [start, end];
}

/** The last token, a stop or comma at the end left out. */
function lastBut(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const stop = /^[.,;!?]$/.test(tokens[to - 1]?.text ?? "");
  return tokens[Math.max(from, stop ? to - 2 : to - 1)];
}
