import type { Span } from "../../../analysis/types";
import { outletNamed } from "../../outlets";
import { endsSentence, type Page, type Rule, wordCount } from "../page";

const MOST_WORDS = 6;

/**
 * The outlet's name as the last words of the text: a known name alone in the last line, or a short bold line that
 * only boilerplate separates from the text before it.
 */
export const signOff: Rule = {
  name: "sign-off",
  reason: "the outlet signs the text with its name",
  find: (page) => {
    const span = lastLines(page);
    return span ? [span] : [];
  },
};

function lastLines({ lines, outlets, isSetApart }: Page): Span | null {
  let at = lines.length - 1;
  while (at > 0 && isSetApart((lines[at] as Page["lines"][number]).span)) at -= 1;
  const last = lines[at];
  const before = lines[at - 1];
  if (
    !last ||
    !before ||
    last.text.length > 120 ||
    wordCount(last.text) > MOST_WORDS ||
    endsSentence(last.text)
  )
    return null;
  const name = last.text.replace(/^[\s*_([—–-]+|[\s*_)\]]+$/g, "");
  if (outletNamed(name, outlets)) return last.span;
  const isBold = /^(\*\*|__)[^*_]+\1$/.test(last.text);
  return isBold && isSetApart(before.span) ? last.span : null;
}
