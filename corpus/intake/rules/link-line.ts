import { lineRule, wordCount } from "../page";

/** A pointer of more words than this is a sentence of the text. */
const MOST_WORDS = 12;
const LONGEST = 2000;
const URL = /(?:https?:\/\/|www\.)[^\s<>]+/gi;
const POINTER =
  /^[([]?(?:see|read|view|find|full text|source|sources|link|links|original|originally|permalink|via|url|web|website|more)\b/i;

/**
 * A line that holds nothing but addresses, or a short pointer to one: "(See full text here: …)". The words of a
 * Markdown link, `[words](address)`, are left to the rule for links within a line.
 */
export const linkLine = lineRule("link", "an address, not a sentence of the text", ({ text }) => {
  if (text.length > LONGEST || !/https?:\/\/|www\./i.test(text)) return false;
  const rest = text.replace(URL, " ").trim();
  if (/^[\s<>()[\],;|•*_-]*$/.test(rest)) return true;
  return (
    /[^\s.,;](?:\s*[>)\]])?$/.test(text) &&
    endsWithAddress(text) &&
    POINTER.test(text) &&
    wordCount(rest, MOST_WORDS) <= MOST_WORDS
  );
});

/** Whether the last word is an address, closing brackets aside. */
const endsWithAddress = (text: string): boolean =>
  /^[<([]?(?:https?:\/\/|www\.)/i.test(text.split(/\s+/).at(-1) ?? "");
