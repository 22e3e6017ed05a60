import type { Guess } from "../types";
import { existingDocument } from "./documents";
import { checkDocument, isSameKnown, type Known } from "./known";
import type { Store } from "./open";
import { addVersion } from "./versions";

/**
 * Changes what is known of a document, as a new version; the text stays, and what is changed was not read from it. Returns the number of the newest version,
 * the old one where nothing differs. Throws a `StoreError` where there is no such document or a span lies outside.
 */
export function editDocument(store: Store, id: string, changes: Partial<Known>): number {
  return store.database.transaction(() => {
    const there = existingDocument(store, id);
    const guessed = there.document.guessed.filter(({ field }) => !isChanged(there.document, changes, field));
    const document = { ...there.document, guessed, ...changes, id, text: there.document.text };
    checkDocument(document);
    if (isSameKnown(document, there.document)) return there.version;
    return addVersion(store, document, there);
  });
}

const isChanged = (known: Known, changes: Partial<Known>, field: Guess["field"]): boolean =>
  changes[field] !== undefined && changes[field] !== known[field];
