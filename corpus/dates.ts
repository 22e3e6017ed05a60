/** Completes a date that states a month or a year only. */
const FIRST_DAY = "0000-01-01";

/** Whether it is a day, a month or a year of the calendar: 2021-10-29, 2021-10, 2021. */
export function isDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const time = new Date(`${value}${FIRST_DAY.slice(value.length)}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}
