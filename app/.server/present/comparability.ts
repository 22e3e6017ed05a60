import type { ComparabilityRow } from "../../components/layout/comparability";
import type { Item } from "../library";
import { GENRE_WORDS } from "./head";
import { isScored, languageName, languageNotice } from "./language";
import { dateWords, plural } from "./words";

/** A text more than half as long again as another is called of different length. */
const LONGER = 1.5;

/** "Can these be compared?": event, date, length, genre, number; said before any number is. */
export function comparabilityRows(items: readonly Item[]): ComparabilityRow[] {
  const documents = items.map(({ analysis }) => analysis.document);
  const lengths = items.map(({ analysis }) => analysis.words);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const named = <T>(values: readonly (T | null)[], words: (value: T | null, index: number) => string) => {
    const tabs = new Map<string, string[]>();
    for (const [index, value] of values.entries()) {
      const said = words(value, index);
      tabs.set(said, [...(tabs.get(said) ?? []), items[index]?.outlet.tab ?? ""]);
    }
    const [only] = tabs.size === 1 ? tabs.keys() : [];
    return only ?? [...tabs].map(([said, of]) => `${of.join(", ")}: ${said}`).join("; ");
  };
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
    ...languageRow(items),
    {
      label: "Number",
      same: false,
      line: `one document each, so this is about ${items.length === 2 ? "two" : "these"} texts, not about their outlets`,
    },
  ];
}

/** The languages, where one is not scored or was not told; texts that are all in English need no row. */
function languageRow(items: readonly Item[]): ComparabilityRow[] {
  if (items.every((item) => languageNotice(item) === null)) return [];
  const named = items.map((item) => {
    const { language } = item.analysis.document;
    const name = language === null ? "not told, scored as English" : languageName(language);
    return `${item.outlet.tab}: ${name}${isScored(item) ? "" : ", not scored and not paired"}`;
  });
  return [{ label: "Language", same: false, line: named.join("; ") }];
}
