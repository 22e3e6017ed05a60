import { dayOf } from "../shared/calendar";

/** Indices of documents by date, the undated last; of equals the one given first. */
export function byDate(documents: readonly { readonly date: string | null }[]): readonly number[] {
  const days = documents.map(({ date }) => dayOf(date) ?? Number.MAX_SAFE_INTEGER);
  return [...days.keys()].sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
}
