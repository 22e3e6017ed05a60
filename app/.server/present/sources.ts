import type { Comparison } from "#analysis";
import type { SourceTableView } from "../../components/tables/view";
import type { Item } from "../library";
import type { View } from "../state/view";
import { countHref, countId } from "./count";
import { isScored } from "./language";
import { KIND_WORDS, SHORT_KIND } from "./words";

/** Most sources shown a document: those with the most words lead. */
const MOST_SOURCES = 10;

/** Who speaks in each text: sources by the words attributed to them. */
export function sourcesView(items: readonly Item[], { sources }: Comparison, view: View): SourceTableView[] {
  return items.map((item) => {
    const { id, outlet, analysis } = item;
    const rows = sources.filter(({ document }) => document === id).sort((a, b) => b.words - a.words);
    return {
      outlet,
      scored: isScored(item),
      words: analysis.words,
      rest: Math.max(0, rows.length - MOST_SOURCES),
      rows: rows.slice(0, MOST_SOURCES).map(({ name, type, attributions, words, stances }) => ({
        name,
        type: name === KIND_WORDS.unstated ? null : SHORT_KIND[type],
        count: attributions.length,
        words,
        stances: [...new Set(stances)].join(", "),
        href: countHref(view, countId.source(name)),
      })),
    };
  });
}
