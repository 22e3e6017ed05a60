import { calendarDate } from "../../metadata";
import { isoDate, MONTH_DATE } from "../dates";

/** Which of two numbers is the day: the first ("dmy") or the second ("mdy"). */
export type DayOrder = "dmy" | "mdy";

/** A date as a cell states it, read as ISO 8601 calendar date. */
export interface DateReading {
  readonly date: string | null;
  /** What was decided in reading it, or why it was not read; `null` where there was nothing to decide. */
  readonly note: string | null;
}

/** Two numbers and a year: 25/05/2024, 5-25-2024, 25.5.2024, with or without a time after it. */
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[ T,])/;
const YEAR_FIRST = /^(\d{4})([/.]?)(\d{1,2})\2(\d{1,2})(?=$|[ T])/;
const PRINTED = new RegExp(`^(?:\\p{L}{2,9},? )?(${MONTH_DATE})(?=$|[ ,T])`, "u");

/**
 * Reads a date without a doubt, or not at all: the calendar day as written, whatever its time and zone.
 * @param order which number is the day where two are 12 or less; `null` where that is not known
 */
export function readDate(written: string, order: DayOrder | null): DateReading {
  const stated = shortened(written.trim());
  const plain = calendarDate(stated.replace(/\.\d+(?=Z|[+-]\d|$)/, ""));
  if (stated === "" || plain) return { date: plain, note: null };
  const numbers = NUMBERS.exec(stated);
  if (numbers) return fromNumbers(stated, numbers, order);
  const [, year = "", , month = "", day = ""] = YEAR_FIRST.exec(stated) ?? [];
  const date = year === "" ? isoDate(PRINTED.exec(stated)?.[1] ?? "") : iso(year, month, day);
  return date
    ? { date, note: `date stated as "${stated}"` }
    : { date: null, note: `stated date "${stated}" cannot be read; write it as 2024-05-25` };
}

/** What a column's dates say of the order of day and month, and why. */
export interface OrderEvidence {
  readonly order: DayOrder | null;
  /** Words on how it was decided, or that it was not; `null` where no date needs it. */
  readonly because: string | null;
}

/**
 * Decides which number is the day by those dates of a column in which only one can be it: a number over 12 is no month.
 * Dates with points have the day first.
 */
export function orderOf(dates: Iterable<string>): OrderEvidence {
  const found: Partial<Record<DayOrder, string>> = {};
  let open: string | undefined;
  for (const date of dates) {
    const numbers = NUMBERS.exec(date.trim());
    if (!numbers || numbers[2] === ".") continue;
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    if (first > 12 && second <= 12) found.dmy ??= date.trim();
    else if (second > 12 && first <= 12) found.mdy ??= date.trim();
    else if (first !== second) open ??= date.trim();
  }
  if (found.dmy && found.mdy) {
    return {
      order: null,
      because: `both day/month and month/day are found ("${found.dmy}", "${found.mdy}")`,
    };
  }
  if (found.dmy) return { order: "dmy", because: `read as day/month/year, as "${found.dmy}" can only be` };
  if (found.mdy) return { order: "mdy", because: `read as month/day/year, as "${found.mdy}" can only be` };
  return { order: null, because: open === undefined ? null : `"${open}" may be day/month or month/day` };
}

function fromNumbers(stated: string, numbers: RegExpExecArray, order: DayOrder | null): DateReading {
  const [, first = "", sign, second = "", year = ""] = numbers;
  const readings = { dmy: iso(year, second, first), mdy: iso(year, first, second) };
  const decided = sign === "." ? "dmy" : order;
  if (decided) {
    const date = readings[decided];
    const words = decided === "dmy" ? "day/month/year" : "month/day/year";
    return {
      date,
      note: `${date ? "date stated as" : "stated date"} "${stated}", ${date ? "" : "no date when "}read as ${words}`,
    };
  }
  const possible = [...new Set([readings.dmy, readings.mdy].filter((date) => date !== null))];
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return { date: only, note: `date stated as "${stated}"` };
  return only === undefined
    ? { date: null, note: `stated date "${stated}" is no date of the calendar` }
    : { date: null, note: `stated date "${stated}" may be day/month or month/day` };
}

/** No date is longer; a cell that is shall not fill the note on it. */
const LONGEST = 60;

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

const iso = (year: string, month: string, day: string): string | null =>
  calendarDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
