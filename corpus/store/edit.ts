import { existingDocument } from "./documents";
import { checkDocument, type Known, knownOf } from "./known";
import type { Store } from "./open";
import { addVersion } from "./versions";

/**
 * Changes what is known of a document, as a new version; the text stays. Returns the number of the newest version,
 * the old one where nothing differs. Throws a `StoreError` where there is no such document or a span lies outside.
 */
export function editDocument(store: Store, id: string, changes: Partial<Known>): number {
  return store.database.transaction(() => {
    const there = existingDocument(store, id);
    const document = { ...there.document, ...changes, id, text: there.document.text };
    checkDocument(document);
    if (JSON.stringify(knownOf(document)) === JSON.stringify(knownOf(there.document))) return there.version;
    return addVersion(store, document, there);
  });
}
