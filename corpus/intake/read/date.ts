import { findDateline } from "../dateline";
import { isoDate, MONTH_DATE } from "../dates";
import { type Sorted, wordsSetApart } from "../set-apart";

/** A date as ISO 8601 calendar date, or what the text states instead. */
export interface StatedDate {
  readonly date: string | null;
  readonly note: string | null;
}

const PRINTED = new RegExp(MONTH_DATE, "i");

/** The date of the dateline or of a line that says when the text was published. A year is never guessed. */
export function readDate(sorted: Sorted): StatedDate {
  const published = wordsSetApart(sorted, "publication-date").map((words) => PRINTED.exec(words)?.[0])[0];
  const printed = findDateline(sorted.page)?.date ?? published ?? null;
  if (printed === null) return { date: null, note: null };
  const date = isoDate(printed);
  return { date, note: date ? null : `The text states "${printed}", which is no full date.` };
}
