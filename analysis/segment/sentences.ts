import { cueEntries } from "../shared/cues";
import type { Span } from "../types";
import abbreviations from "./abbreviations.json";
import openers from "./openers.json";

const NEVER_END = new Set(
  abbreviations.filter(({ kind }) => kind !== "either").flatMap(({ words }) => words),
);
const MAY_END = new Set(abbreviations.filter(({ kind }) => kind === "either").flatMap(({ words }) => words));
const OPENERS = new Set(openers.words);
/** A stop with its closing marks, white space, and the start of the next word with its opening marks. */
const STOP = /((?<![.!?…])[.!?…]+|,(?="))(["')\]]*)\s+(?=["'([—]*\s?([\p{L}\p{N}][^\s"'.,;:!?)\]]*))/gu;
/** Past and present forms of verbs of speech: after them a closing mark and a name do not begin a sentence. */
const SPEAKS = new Set(
  cueEntries
    .filter(({ frames, noun }) => frames.has("quote") && !noun)
    .map(({ lemmas }) => lemmas[0] as string)
    .flatMap((verb) => [verb, `${verb}s`, `${verb}ed`, `${verb}d`, verb.replace(/y$/, "ied")])
    .concat("said", "told", "wrote", "written"),
);
const FINITE = /^(?:was|were|is|are|has|had|have|will|would|did|does|can|could|may)$/;
/** A name before its verb is looked at only so far. */
const LONGEST_NAME = 80;
/** Words in front of a stop are looked up only so far back: no abbreviation is longer. */
const LONGEST_ABBREVIATION = 12;

/**
 * Sentences of one paragraph of the normalised text. A stop ends a sentence unless it closes a title, a month, an
 * initial or another abbreviation, or the next word is in lower case. Linear in the paragraph.
 */
export function sentencesOf(clean: string, paragraph: Span): Span[] {
  const text = clean.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(STOP)) {
    if (!endsSentence(text, found) || isListNumber(text.slice(start, found.index))) continue;
    const stop = found.index + (found[1] as string).length + (found[2] as string).length;
    sentences.push({ start: paragraph.start + start, end: paragraph.start + stop });
    start = found.index + found[0].length;
  }
  sentences.push({ start: paragraph.start + start, end: paragraph.end });
  return sentences;
}

/** "1." at the start of a line numbers what follows. */
const isListNumber = (text: string): boolean => /^\s*(?:\p{N}{1,3}|\p{L})$/u.test(text);

function endsSentence(text: string, found: RegExpExecArray): boolean {
  const [whole, stop, closing, next] = found as unknown as [string, string, string, string];
  if (!/^\p{Ll}{0,3}[\p{Lu}\p{N}]/u.test(next)) return false;
  if (stop !== ".") {
    const [verb, after] = verbsAfterName(text, found.index + whole.length);
    const speaks = SPEAKS.has(verb) || (FINITE.test(verb) && SPEAKS.has(after));
    if (stop === ",") return OPENERS.has(next.toLowerCase()) || (FINITE.test(verb) && !speaks);
    return !(speaks && closing.includes('"'));
  }
  const before = (
    /[\p{L}.]+$/u.exec(text.slice(Math.max(0, found.index - LONGEST_ABBREVIATION), found.index))?.[0] ?? ""
  ).toLowerCase();
  if (NEVER_END.has(before)) return before === "no" && !/^\p{N}/u.test(next);
  if (/^\p{L}$/u.test(before)) return false;
  if (MAY_END.has(before) || /^\p{L}(?:\.\p{L})+$/u.test(before)) return OPENERS.has(next.toLowerCase());
  return true;
}

/**
 * The two words behind a name that starts at `at`. After `,"` a sentence mostly goes on with its speaker ("…," Price
 * said); some texts end it there: a capitalised function word follows ("…," The), or a name and an auxiliary
 * ("…," Price was).
 */
function verbsAfterName(text: string, at: number): [string, string] {
  const [, first, second] =
    /^(?:\p{Lu}[\p{L}'.-]*\s+)+(\p{Ll}+)\s*(\p{Ll}*)/u.exec(text.slice(at, at + LONGEST_NAME)) ?? [];
  return [first ?? "", second ?? ""];
}
