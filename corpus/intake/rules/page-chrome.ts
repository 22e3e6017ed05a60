import data from "../data/page-chrome.json";
import { endsSentence, lineRule, wordCount } from "../page";

/** A line of the page around the text is not longer than this, in code units and words. */
const LONGEST = 220;
const MOST_WORDS = 32;

const WHOLE = new Set(data.whole.flatMap(({ words }) => words));
const OPENINGS = data.opening.flatMap(({ words, sentence = false }) =>
  words.map((opening) => ({ opening, sentence })),
);
const COUNTS = new Set(data.counts.words);

/** Buttons, invitations and labels of the page around the text: "Share this article", "Read more: …". */
export const pageChrome = lineRule("page-chrome", "belongs to the page around the text", ({ text }) => {
  if (text.length > LONGEST || wordCount(text, MOST_WORDS) > MOST_WORDS) return false;
  const words = text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
  if (WHOLE.has(words.replace(/[^\p{L}\p{N}]+$/u, ""))) return !/[.?"”]$/.test(words);
  const counted = /^\d[\d.,]{0,8}[km]?[\s-]+(.{2,20})$/.exec(words)?.[1];
  if (counted !== undefined && COUNTS.has(counted.replace("-", " "))) return true;
  if (/["“”]/.test(words)) return false;
  return OPENINGS.some(
    ({ opening, sentence }) => opensWith(words, opening) && (sentence || !endsSentence(words)),
  );
});

/** Whether the line begins with these words, the last of them whole. */
const opensWith = (words: string, opening: string): boolean =>
  words.startsWith(opening) &&
  !/^[\p{L}\p{N}]/u.test(/[\p{L}\p{N}]$/u.test(opening) ? words.slice(opening.length) : "");
