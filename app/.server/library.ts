import { type Analysis, analyse } from "#analysis";
import { type CorpusEntry, loadCorpus, putBack } from "#corpus";
import type { OutletView } from "../components/view";

/** A document of the corpus as the pages know it: with its outlet and its analysis. */
export interface Item {
  readonly id: string;
  readonly entry: CorpusEntry;
  readonly outlet: OutletView;
  readonly analysis: Analysis;
}

let items: readonly Item[] | undefined;

/** All documents, by the name of their outlet ("The" apart); read and analysed at the first call. */
export function library(): readonly Item[] {
  items ??= loadCorpus()
    .map(itemOf)
    .sort((a, b) => sortName(a).localeCompare(sortName(b), "en"));
  return items;
}

/** The document with that id, if there is one. */
export const itemById = (id: string): Item | undefined => library().find((item) => item.id === id);

/**
 * The document with some of its boilerplate put back into the body, analysed anew.
 * @param restored indices into `document.boilerplate`
 */
export function withRestored(item: Item, restored: readonly number[]): Item {
  if (restored.length === 0) return item;
  return itemOf({ ...item.entry, document: putBack(item.entry.document, restored) });
}

function itemOf(entry: CorpusEntry): Item {
  const { document, outlet } = entry;
  const name = outlet?.name ?? document.outlet ?? "Unknown outlet";
  const tab = outlet?.tab ?? name.slice(0, 3).toUpperCase();
  const href = outlet ? `/outlets/${outlet.id}` : undefined;
  return { id: document.id, entry, outlet: { tab, name, href }, analysis: analyse(document) };
}

const sortName = ({ outlet }: Item): string => outlet.name.replace(/^The /, "");
