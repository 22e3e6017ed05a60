import type { Span } from "../../../analysis/types";
import { linesOf, wordCount } from "../page";
import data from "./data/paywall.json";

/** A sentence of an article about subscriptions is longer. */
const MOST_WORDS = 30;
const PHRASES = data.phrases.flatMap(({ words }) => words);

export const PAYWALL = { rule: "paywall", reason: "says that the rest is for subscribers" } as const;

/** The lines that say that the rest of the text is for subscribers. */
export const paywallLines = (text: string): readonly Span[] =>
  linesOf(text).flatMap(({ span, text: line }) => (isPaywall(line) ? [span] : []));

/** Whether a line says that the rest of the text is for subscribers. */
export function isPaywall(line: string): boolean {
  if (line.length > 400 || wordCount(line, MOST_WORDS) > MOST_WORDS || /["“”]/.test(line)) return false;
  const words = line.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ");
  return PHRASES.some((phrase) => words.includes(phrase));
}

/** The notice for a text with such a line, in its words. */
export const paywallNote = (line: string): string =>
  `The text is likely incomplete: the page says "${line.replace(/\s+/g, " ").slice(0, 120)}".`;
