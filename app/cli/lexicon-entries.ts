import { categories, type Entry, sources } from "#analysis";

/** Columns of the word list as CSV; those that hold several values part them with "; ". */
export const lexiconColumns = [
  ...["id", "pattern", "category", "category_name", "strength", "neutral", "views", "note", "example"],
  ...["only_after", "only_before", "not_after", "not_before"],
  ...["source", "source_section", "source_title", "source_author", "source_year", "source_url"],
] as const;

const names = new Map(categories.map(({ id, name }) => [id, name]));
const cited = new Map(sources.map((source) => [source.id, source]));

const listed = (values: readonly string[] | undefined): string | null => values?.join("; ") ?? null;

/** An entry as a row of `lexiconColumns`. */
export function entryRow(entry: Entry): readonly (string | number | null)[] {
  const { id, pattern, category, strength, neutral, contested, note, example, source } = entry;
  const { title, author, year, url } = cited.get(source.id) ?? {};
  return [
    ...[id, pattern, category, names.get(category) ?? category, strength, neutral],
    ...[listed(contested?.views), note, example],
    ...[entry.onlyAfter, entry.onlyBefore, entry.notAfter, entry.notBefore].map(listed),
    ...[source.id, source.section ?? null, title ?? null, author ?? null, year ?? null, url ?? null],
  ];
}

/** An entry for people: what it matches, how strong it is, why it is listed, and by whom. */
export function entryText({ pattern, strength, neutral, contested, note, source }: Entry): string {
  const { author = source.id, year = null } = cited.get(source.id) ?? {};
  return [
    `  ${pattern} (strength ${strength}${neutral === null ? "" : `; plainer: ${neutral}`})`,
    `    ${note}`,
    ...(contested?.views ?? []).map((view) => `    view: ${view}`),
    `    source: ${[author, year, source.section].filter((part) => part !== null && part !== undefined).join(", ")}`,
  ].join("\n");
}
