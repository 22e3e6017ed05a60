import { calendarDate } from "../metadata";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

/** Pattern of a calendar date as texts print it, with or without its year: "May 25", "24 August 2022", "2024-05-25". */
export const MONTH_DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;

/** A printed date as ISO 8601 calendar date, or `null` where it has no year or is no date of the calendar. */
export function isoDate(printed: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(printed)) return calendarDate(printed);
  const year = /\b(\d{4})$/.exec(printed)?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?(?=\D|$)/.exec(printed)?.[1];
  const month = MONTHS.indexOf(
    (/[A-Za-z]{3}/.exec(printed.replace(/\d(?:st|nd|rd|th)/, ""))?.[0] ?? "").toLowerCase(),
  );
  if (year === undefined || day === undefined || month < 0) return null;
  return calendarDate(`${year}-${String(month + 1).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
