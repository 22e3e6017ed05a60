/** Periods by which numbers are summed. */
export type Period = "month" | "year";

/** Letters of an ISO date that name its year or month. */
const LETTERS: Readonly<Record<Period, number>> = { year: 4, month: 7 };

/** More months than these are no months any more but years. */
export const MOST_MONTHS = 600;

/** The period of an ISO date, or `null` where the date does not say it. */
export const periodOf = (date: string | null, by: Period): string | null =>
  date === null || date.length < LETTERS[by] ? null : date.slice(0, LETTERS[by]);

const numberOf = (period: string): number =>
  period.length === LETTERS.year
    ? Number(period)
    : Number(period.slice(0, LETTERS.year)) * 12 + Number(period.slice(LETTERS.year + 1)) - 1;

const nameOf = (number: number, by: Period): string =>
  by === "year"
    ? String(number).padStart(4, "0")
    : `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** Every month or year from the first to the last of those given, those between that are not given too. */
export function periodsBetween(given: readonly string[], by: Period): readonly string[] {
  const numbers = given.map(numberOf).filter(Number.isFinite);
  if (numbers.length === 0) return [];
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const last = numbers.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, at) => nameOf(first + at, by));
}

/** Months where they are few, else years. */
export const readable = (months: readonly string[]): Period => {
  const { length } = periodsBetween(months, "month");
  return length > 0 && length <= 24 ? "month" : "year";
};
