/** Days before each month of a year that begins in March, so that a leap day comes last. */
const beforeMonth = (month: number): number => Math.floor((153 * ((month + 9) % 12) + 2) / 5);

/**
 * Number of the day of an ISO 8601 calendar date, counted from 1 March of the year 0; `null` where the date is not
 * known to the day. Proleptic Gregorian calendar; days are only ever compared with each other.
 */
export function dayOf(date: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date ?? "");
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const began = month > 2 ? year : year - 1;
  const leapDays = Math.floor(began / 4) - Math.floor(began / 100) + Math.floor(began / 400);
  return began * 365 + leapDays + beforeMonth(month) + day - 1;
}
