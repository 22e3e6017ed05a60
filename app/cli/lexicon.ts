import { stringify } from "csv-stringify/sync";
import { type Category, categories, edition, lexicon, sources } from "#analysis";
import { type Session, UsageError } from "./command";
import { entryRow, entryText, lexiconColumns } from "./lexicon-entries";
import { visible } from "./output";

/**
 * Prints the word list, category by category and within one by id: each entry with its note and source. Throws a
 * `UsageError` where there is no such category.
 */
export async function run({ settings: { format, category }, write }: Session): Promise<void> {
  const wanted = categoriesOf(category);
  const entries = wanted.flatMap(({ id }) =>
    lexicon.filter((entry) => entry.category === id).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  if (format === "csv") return write(stringify([[...lexiconColumns], ...entries.map(entryRow)]));
  if (format === "json")
    return write(
      `${JSON.stringify({ analyser: edition(), categories: wanted, sources, entries }, null, 1)}\n`,
    );
  const text = wanted.flatMap(({ id, name, definition }) => {
    const own = entries.filter((entry) => entry.category === id);
    return [`${name} (${own.length}): ${definition}`, ...own.map(entryText), ""];
  });
  return write(visible(text.join("\n")));
}

function categoriesOf(id: string | null): readonly Category[] {
  if (id === null) return categories;
  const wanted = categories.filter((category) => category.id === id);
  if (wanted.length > 0) return wanted;
  throw new UsageError(
    `--category: "${id}" is no category; give one of ${categories.map((category) => category.id).join(", ")}`,
  );
}
