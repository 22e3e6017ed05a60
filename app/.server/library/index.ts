import type { Analysis, Dismissable } from "#analysis";
import { type CorpusDocument, type Outlet, putBack } from "#corpus";
import { type Listed, listDocuments, storedDocument, storedDocuments, storedOutlets } from "#corpus/store";
import type { OutletView } from "../../components/view";
import { corpus } from "../corpus";
import { analysisOfStored, analysisOfView } from "./analysed";

/** A document of the corpus as the pages know it: with its outlet and its analysis. */
export interface Item {
  readonly id: string;
  readonly entry: { readonly document: CorpusDocument; readonly outlet: Outlet | null };
  readonly outlet: OutletView;
  readonly analysis: Analysis;
  /** Marks that the reader dismissed: no longer in the analysis. */
  readonly dismissed?: readonly Dismissable[];
}

/** The document with that id, unless there is none or it was deleted. */
export function itemById(id: string): Item | undefined {
  const stored = storedDocument(corpus(), id);
  return stored && stored.deleted === null ? itemOf(stored.document) : undefined;
}

/** The documents that came first, by the name of their outlet ("The" apart). */
export const firstItems = (most: number): readonly Item[] =>
  listDocuments(corpus(), { limit: most })
    .documents.flatMap(({ id }) => itemById(id) ?? [])
    .sort((a, b) => sortName(a).localeCompare(sortName(b), "en"));

/** All documents in the order in which they came; one at a time is in memory. */
export function* allItems(): Generator<Item> {
  for (const { document } of storedDocuments(corpus())) yield itemOf(document);
}

/** The documents that came first, without their texts, and how many there are in all. */
export const listed = (most: number): { readonly total: number; readonly documents: readonly Listed[] } =>
  listDocuments(corpus(), { limit: most });

/**
 * The document with some of its boilerplate put back into the body, analysed anew.
 * @param restored indices into `document.boilerplate`
 */
export function withRestored(item: Item, restored: readonly number[]): Item {
  if (restored.length === 0) return item;
  const document = putBack(item.entry.document, restored);
  return { ...item, entry: { ...item.entry, document }, analysis: analysisOfView(document) };
}

/** The outlet as pages name it; one that nobody described goes by its id. */
export function outletView(id: string | null, outlets = storedOutlets(corpus())): OutletView {
  const outlet = outlets.find((one) => one.id === id);
  const name = outlet?.name ?? id ?? "Unknown outlet";
  const tab = outlet?.tab ?? name.slice(0, 3).toUpperCase();
  return { tab, name, href: id === null ? undefined : `/outlets/${encodeURIComponent(id)}` };
}

function itemOf(document: CorpusDocument): Item {
  const outlets = storedOutlets(corpus());
  return {
    id: document.id,
    entry: { document, outlet: outlets.find(({ id }) => id === document.outlet) ?? null },
    outlet: outletView(document.outlet, outlets),
    analysis: analysisOfStored(document),
  };
}

const sortName = ({ outlet }: Item): string => outlet.name.replace(/^The /, "");
