import type { Token } from "../types";

/** Words of these kinds end no clause of their own. */
const LEADS_OVER = new Set(["PUNCT", "CCONJ", "SCONJ", "PART", "AUX"]);
const RELATIVE = new Set(["what", "who", "which", "that"]);

/** "… parties, including": what follows was cut off. */
const isPreposition = ({ pos, lemma }: Token): boolean => pos === "ADP" || lemma === "include";

const isMark = (token: Token | undefined): boolean => token?.text === '"';

/**
 * Without punctuation and joining words at either end, and without what leads over to attributed words behind.
 * Quotation marks go where they stand round the whole or lack their partner; a quoted part keeps both of its marks.
 */
export function withoutEdges(tokens: readonly Token[], from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  const marks = marksIn(tokens, from, to);
  const whole = marks === 2 && isMark(tokens[from]) && isMark(lastBut(tokens, from, to));
  const keepsMarks = marks % 2 === 0 && !whole;
  while (start < end && opensWith(tokens[start] as Token, keepsMarks)) start += 1;
  while (end > start && closesWith(tokens[end - 1] as Token, keepsMarks)) end -= 1;
  return [start, end];
}

function marksIn(tokens: readonly Token[], from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at += 1) if (isMark(tokens[at])) marks += 1;
  return marks;
}

const opensWith = (token: Token, keepsMarks: boolean): boolean =>
  token.pos === "CCONJ" || (token.pos === "PUNCT" && !(keepsMarks && isMark(token)));

const closesWith = (token: Token, keepsMarks: boolean): boolean =>
  (LEADS_OVER.has(token.pos) || RELATIVE.has(token.lemma) || isPreposition(token)) &&
  !(keepsMarks && isMark(token));

/** The last token, a stop or comma at the end left out. */
function lastBut(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const stop = /^[.,;!?]$/.test(tokens[to - 1]?.text ?? "");
  return tokens[Math.max(from, stop ? to - 2 : to - 1)];
}
