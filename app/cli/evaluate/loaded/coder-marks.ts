import { categories, type Span, type Voice } from "#analysis";
import { voiceWords } from "../../wording";

/** A loaded term as a coder marked it. */
export interface CoderMark {
  readonly span: Span;
  readonly category: string;
  readonly voice: Voice;
  /** Whether any careful coder would make the mark. */
  readonly sure: boolean;
}

const known = new Set(categories.map(({ id }) => id));

/**
 * Reads a coder's marks, `start end<TAB>category<TAB>voice<TAB>sure<TAB>words` a line, and says of every line that is
 * none what is wrong with it.
 * @param text the text that was marked; offsets count its UTF-16 units
 * @param name what the user knows the file as
 */
export function readMarks(
  source: string,
  text: string,
  name: string,
): { readonly marks: readonly CoderMark[]; readonly problems: readonly string[] } {
  const marks = new Map<string, CoderMark>();
  const problems: string[] = [];
  source.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "") return;
    const read = readMark(line, text);
    const key = typeof read === "string" ? "" : `${read.span.start} ${read.span.end}`;
    if (typeof read === "string") problems.push(`${name}: line ${index + 1}: ${read}`);
    else if (marks.has(key))
      problems.push(`${name}: line ${index + 1}: ${key} stands a second time; delete one of the two`);
    else marks.set(key, read);
  });
  return { marks: [...marks.values()], problems };
}

/** The mark of a line, or what is wrong with it. */
function readMark(line: string, text: string): CoderMark | string {
  const [place = "", category = "", voice = "", sure = "", words] = line.split("\t");
  if (!/^\d+ \d+$/.test(place) || words === undefined)
    return "no mark; write it as 34 40<TAB>evaluative<TAB>direct<TAB>2<TAB>brutal";
  if (!known.has(category)) return `"${category}" is no category; give one of ${[...known].join(", ")}`;
  if (!isVoice(voice)) return `"${voice}" is no voice; give one of ${Object.keys(voiceWords).join(", ")}`;
  if (sure !== "1" && sure !== "2")
    return `"${sure}" does not say how sure the mark is; give 2 where any careful coder would make it, else 1`;
  const [start = 0, end = 0] = place.split(" ").map(Number);
  if (start >= end || end > text.length)
    return `${place} is no stretch of the text; check that the text is the one that was marked`;
  const found = onOneLine(text.slice(start, end));
  if (found !== onOneLine(words))
    return `${place} is “${found}” in the text, not “${words}”; check the offsets, which count UTF-16 units`;
  return { span: { start, end }, category, voice, sure: sure === "2" };
}

const isVoice = (word: string): word is Voice => Object.hasOwn(voiceWords, word);

const onOneLine = (words: string): string => words.replace(/\s+/g, " ");
