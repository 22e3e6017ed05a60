import type { Attribution, Claim, LoadedTerm, SourceKind, SourceType, Voice } from "#analysis";
import { isDate } from "#corpus";

/** Voices in the words of the pages. "Not attributed" never says whose words they are. */
export const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  unattributed: "not attributed in the text",
  self: "authors as “we”",
  headline: "in the headline",
  indirect: "reported",
  direct: "in quotation marks",
  scare: "scare quote",
};

/** Voices in one or two words, for the heads of narrow columns. */
export const SHORT_VOICE: Readonly<Record<Voice, string>> = {
  unattributed: "not attributed",
  self: "as “we”",
  headline: "headline",
  indirect: "reported",
  direct: "quoted",
  scare: "scare quote",
};

/** What a reader should know of each voice. */
export const WHOSE: Readonly<Record<Voice, string>> = {
  unattributed: "No source is named for it. It may still come from a text this one re-uses.",
  self: "The authors speak as “we”: the document is a letter or statement.",
  headline: "It stands in the headline, which is often not the reporter’s.",
  indirect:
    "A source is named for it, without quotation marks: the wording may be the source’s or the text’s.",
  direct: "It stands inside quotation marks.",
  scare: "The quotation marks keep a distance; nobody near by is said to use the word.",
};

/** A loaded term in a word list, and one in none. */
export const TIER_WORDS: Readonly<Record<LoadedTerm["tier"], string>> = {
  lexicon: "loaded term",
  suggested: "suggested term",
};

export const CLAIM_WORDS: Readonly<Record<Claim["voice"], string>> = {
  attributed: "claim, attributed",
  unattributed: "claim, not attributed in the text",
  self: "claim of the authors as “we”",
};

export const MODE_WORDS: Readonly<Record<Attribution["mode"], string>> = {
  direct: "direct: all in quotation marks",
  indirect: "indirect: no quotation marks",
  mixed: "mixed: partly in quotation marks",
  floating: "floating: the speaker stands in a sentence near by",
};

/** Kinds of sources in the words of the pages. */
export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  person: "named person",
  organisation: "named organisation",
  collective: "group, named or not",
  document: "document",
  vague: "anonymous or vague",
  authors: "the authors as “we”",
  unstated: "no source stated",
};

/** Kinds of sources in one or two words, beside a name. */
export const SHORT_KIND: Readonly<Record<SourceType, string>> = {
  person: "person",
  organisation: "organisation",
  collective: "group",
  document: "document",
  vague: "anonymous or vague",
};

/** "3 loaded terms", "1 loaded term". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A reason as a sentence of its own. */
export function sentence(reason: string): string {
  const words = reason.trim();
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** "24 April 2012", "April 2012" or "2012", as much as is known; what is missing is never guessed here. */
export const dateWords = (iso: string | null, inferred: string | null = null): string =>
  `${iso === null ? "date not stated" : statedDate(iso)}${inferred ? ` (${inferred} inferred)` : ""}`;

/** Days, months and years: the parts that a date of that length states. */
const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/** Completes a date that states a month or a year only. */
const FIRST_DAY = "0000-01-01";

/** A date that is none in the calendar stands as it is written. */
function statedDate(iso: string): string {
  const parts = PARTS[iso.length];
  if (!parts || !isDate(iso)) return iso;
  const date = new Date(`${iso}${FIRST_DAY.slice(iso.length)}T00:00:00Z`);
  return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" }).format(date);
}
