import type { Comparison, LoadedKeyness, Voice } from "#analysis";
import type { DotTableView } from "../../components/tables/view";
import type { Item } from "../library";
import type { View } from "../state/view";
import { countHref, countId } from "./count";

/** Above this z an entry is more typical of a text than chance would show, at 95 %, for one chosen beforehand. */
const DISTINCT = 1.96;
/** Most entries shown of those that several texts share. */
const MOST_SHARED = 10;

/**
 * Entries of the word list that are more typical of one text than chance would show, text by text, and those that
 * several texts share: one dot a term, drawn with its voice; each count opens its passages.
 */
export function typicalView(items: readonly Item[], { loadedKeyness }: Comparison, view: View): DotTableView {
  const distinct = loadedKeyness.filter(({ z }) => z > DISTINCT);
  const own = items.map(({ id, outlet }) => ({
    name: `${outlet.name}: more than by chance`,
    entries: distinct.filter(({ document }) => document === id).map(({ entry }) => entry),
  }));
  const shared = {
    name: "In several texts: the topic brings them",
    entries: sharedOf(loadedKeyness, new Set(distinct.map(({ entry }) => entry))),
  };
  return {
    caption: "Loaded terms that distinguish, and those the topic brings",
    head: "Entry",
    outlets: items.map(({ outlet }) => outlet),
    groups: [...own, shared]
      .filter(({ entries }) => entries.length > 0)
      .map(({ name, entries }) => ({ name, rows: entries.map((entry) => rowOf(items, entry, view)) })),
  };
}

/** Entries that stand in several texts and distinguish none, the most frequent first. */
function sharedOf(all: readonly LoadedKeyness[], distinct: ReadonlySet<string>): readonly string[] {
  const totals = new Map(
    all.filter(({ elsewhere }) => elsewhere > 0).map((row) => [row.entry, row.count + row.elsewhere]),
  );
  return [...totals]
    .filter(([entry]) => !distinct.has(entry))
    .sort(([a, most], [b, next]) => next - most || a.localeCompare(b, "en"))
    .slice(0, MOST_SHARED)
    .map(([entry]) => entry);
}

/** The entry as these texts write it most often, and its terms in each of them. */
function rowOf(
  items: readonly Item[],
  entry: string,
  view: View,
): DotTableView["groups"][number]["rows"][number] {
  const forms: string[] = [];
  const cells = items.map(({ analysis: { document, loadedTerms } }) => {
    const voices: Voice[] = [];
    for (const { voice, parts } of loadedTerms) {
      const own = parts.filter((part) => part.entry === entry);
      forms.push(...own.map(({ span }) => document.text.slice(span.start, span.end).toLowerCase()));
      if (own.length > 0) voices.push(voice);
    }
    const count = voices.length;
    return { voices, count, href: count > 0 ? countHref(view, countId.entry(entry)) : null };
  });
  return { label: commonest(forms), cells };
}

function commonest(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b, "en"));
  return first?.[0] ?? "";
}
