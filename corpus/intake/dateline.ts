import type { Span } from "../../analysis/types";
import { outletNamed } from "../outlets";
import agencies from "./data/agencies.json";
import notPlaces from "./data/not-places.json";
import { MONTH_DATE } from "./dates";
import { type Page, wordCount } from "./page";

/** The parts of a dateline, as printed: "Washington, May 25 (RHC)--". */
export interface Dateline {
  readonly span: Span;
  readonly date: string | null;
  readonly tag: string | null;
}

/** A dateline is not longer than this, in code units. */
const LONGEST = 120;
/** It opens the text: no more than so many lines, and so many paragraphs of so many words, stand before it. */
const LINES_BEFORE = 40;
const PARAGRAPHS_BEFORE = 2;
const PARAGRAPH_WORDS = 25;

const WORD = "(?:[\\p{Lu}][\\p{L}.'’-]*|of|the|de|la|al-\\p{L}+|occupied)";
const PLACE = `\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]{1,2}${WORD}){0,6}`;
const PATTERN = new RegExp(
  `^(?<place>${PLACE})??(?:,? ?\\(?(?<date>${MONTH_DATE})\\)?)?,? ?(?:\\((?<tag>\\p{Lu}[\\p{L}&./ ]{1,30})\\)|/(?<slashed>\\p{Lu}[\\p{L}]{1,14})/)? ?(?:-{2,}|[—–―]|- |_ |(?<=/) ?)\\s*(?=[\\p{Lu}\\p{N}"“‘'«[])`,
  "u",
);
const AGENCIES = new Set(agencies.tags);
const NOT_PLACES = new Set(notPlaces.words);

/** The dateline that opens the report's text, or `null`. */
export function findDateline({ lines, outlets, isSetApart }: Page): Dateline | null {
  let paragraphs = 0;
  for (const { span, text } of lines.slice(0, LINES_BEFORE + 1)) {
    if (paragraphs > PARAGRAPHS_BEFORE) return null;
    if (isSetApart(span)) continue;
    const found = PATTERN.exec(text.slice(0, LONGEST));
    const { place, date, tag: bracketed, slashed } = found?.groups ?? {};
    const tag = bracketed ?? slashed;
    const knownTag = tag !== undefined && (AGENCIES.has(tag) || outletNamed(tag, outlets) !== null);
    if (found && (date !== undefined || knownTag || isPlaceInCapitals(place))) {
      const end = span.start + found[0].trimEnd().length;
      return { span: { start: span.start, end }, date: date ?? null, tag: tag ?? null };
    }
    if (wordCount(text, PARAGRAPH_WORDS) > PARAGRAPH_WORDS) paragraphs += 1;
  }
  return null;
}

/** "GAZA CITY, Gaza Strip": agencies print the city in capitals. Four letters at least: "ICC" is no city. */
function isPlaceInCapitals(place: string | undefined): boolean {
  const city = place?.split(",")[0]?.trim() ?? "";
  return city === city.toUpperCase() && city.replace(/[^\p{L}]/gu, "").length >= 4 && !NOT_PLACES.has(city);
}
