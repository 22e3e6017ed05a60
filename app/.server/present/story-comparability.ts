import type { Genre } from "#analysis";
import type { Listed } from "#corpus/store";
import type { ComparabilityRow } from "../../components/layout/comparability";
import { dateSpan } from "./dates";
import { GENRE_WORDS } from "./head";
import { languageName } from "./language";
import { plural } from "./words";

/** In what the documents of a story agree and differ: date, genre, language, number; said before any number is. */
export function storyComparability(documents: readonly Listed[]): readonly ComparabilityRow[] {
  const dates = documents.flatMap(({ date }) => date ?? []).sort();
  const undated = documents.length - dates.length;
  const outlets = new Set(documents.map(({ outlet }) => outlet)).size;
  const languages = counted(documents.map(({ language }) => language));
  return [
    {
      label: "Date",
      same: undated === 0 && dates[0] === dates.at(-1),
      line: `${dateSpan(dates[0] ?? null, dates.at(-1) ?? null)}${undated > 0 && dates.length > 0 ? `; ${undated} without a date` : ""}`,
    },
    {
      label: "Genre",
      same: isOne(documents.map(({ genre }) => genre)),
      line: counted(documents.map(({ genre }) => genre))
        .map(
          ([genre, count]) =>
            `${count} ${genre === null ? "not stated" : (GENRE_WORDS[genre as Genre] ?? genre)}`,
        )
        .join(", "),
    },
    ...(languages.length > 1
      ? [
          {
            label: "Language",
            same: false,
            line: languages
              .map(([tag, count]) => `${count} ${tag === null ? "not told" : languageName(tag)}`)
              .join(", "),
          },
        ]
      : []),
    {
      label: "Number",
      same: false,
      line: `${plural(documents.length, "document")} of ${plural(outlets, "outlet")}: this is about these texts, not about their outlets`,
    },
  ];
}

/** Each value with how often it stands in a list, the most frequent first. */
function counted(values: readonly (string | null)[]): readonly (readonly [string | null, number])[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

const isOne = (values: readonly (string | null)[]): boolean =>
  values.every((value) => value !== null && value === values[0]);
