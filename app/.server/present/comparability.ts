import type { ComparabilityRow } from "../../components/layout/comparability";
import type { Item } from "../library";
import { GENRE_WORDS } from "./head";
import { dateWords, plural } from "./words";

/** A text more than half as long again as another is called of different length. */
const LONGER = 1.5;

/** "Can these be compared?": event, date, length, genre, number; said before any number is. */
export function comparabilityRows(items: readonly Item[]): ComparabilityRow[] {
  const documents = items.map(({ analysis }) => analysis.document);
  const lengths = items.map(({ analysis }) => analysis.words);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const named = <T>(values: readonly (T | null)[], words: (value: T | null, index: number) => string) =>
    values.map((value, index) => `${items[index]?.outlet.tab}: ${words(value, index)}`).join("; ");
  const same = (values: readonly unknown[]) => values.every((value) => value !== null && value === values[0]);
  const events = documents.map(({ event }) => event);
  const dates = documents.map(({ date }) => date);
  const genres = documents.map(({ genre }) => genre);
  return [
    {
      label: "Event",
      same: same(events),
      line: same(events) ? `${events[0]}` : named(events, (event) => event ?? "not stated"),
    },
    {
      label: "Date",
      same: same(dates),
      line: same(dates)
        ? dateWords(dates[0] ?? null)
        : named(dates, (date, index) => dateWords(date, items[index]?.entry.document.dateInferred)),
    },
    {
      label: "Length",
      same: most <= least * LONGER,
      line:
        least === most ? plural(most, "word") : `${least.toLocaleString("en")} to ${plural(most, "word")}`,
    },
    {
      label: "Genre",
      same: same(genres),
      line:
        same(genres) && genres[0]
          ? GENRE_WORDS[genres[0]]
          : named(genres, (genre) => (genre ? GENRE_WORDS[genre] : "not stated")),
    },
    {
      label: "Number",
      same: false,
      line: `one document each, so this is about ${items.length === 2 ? "two" : "these"} texts, not about their outlets`,
    },
  ];
}
