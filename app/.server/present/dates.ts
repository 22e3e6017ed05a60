import { dateWords } from "./words";

/** Letters of a year, and of a month with its year, in an ISO date. */
const YEAR = 4;
const MONTH = 7;

/** "24 April 2012", "24 to 26 April 2012", "30 December 2023 to 2 January 2024": what both dates share is said once. */
export function dateSpan(from: string | null, to: string | null): string {
  if (from === null || to === null || from === to) return dateWords(from ?? to);
  const same = (letters: number) => from.slice(0, letters) === to.slice(0, letters);
  const first = dateWords(from).split(" ");
  const isDay = from.length > MONTH && to.length > MONTH;
  const shared = isDay && same(MONTH) ? 2 : same(YEAR) && from.length === to.length ? 1 : 0;
  return `${first.slice(0, first.length - shared).join(" ")} to ${dateWords(to)}`;
}

/** Letters of a day and a minute in an ISO time. */
const MINUTE = 16;

/** "2026-12-01 04:27", the minute of an ISO 8601 time, in the zone that it has. */
export const minuteOf = (time: string): string => time.slice(0, MINUTE).replace("T", " ");
