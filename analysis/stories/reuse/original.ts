import { dayOf } from "../../shared/calendar";

/** A document by id, with its date. */
export interface Dated {
  readonly id: string;
  readonly date: string | null;
}

/** Which of several texts came first, as far as their dates say, and why. */
export interface Original {
  /** Id of the earliest; `null` where a date is missing or several have the earliest. */
  readonly original: string | null;
  readonly because: string;
}

/**
 * The likely original of texts that re-use each other: the one of them that is dated before all others. A date says no
 * more than that: all of them may re-use a text that is not here.
 */
export function originalOf(documents: readonly Dated[]): Original {
  const days = documents.map(({ date }) => dayOf(date));
  if (days.includes(null))
    return { original: null, because: "a date is missing: which came first is not known" };
  const earliest = Math.min(...days.map(Number));
  const [first, second] = documents.filter((_, index) => days[index] === earliest);
  if (!first || second)
    return { original: null, because: "dated the same day: which came first is not known" };
  return { original: first.id, because: `${first.id} has the earliest date, ${first.date}` };
}
