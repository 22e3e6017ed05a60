import { existingDocument, type StoredDocument } from "./documents";
import type { Store } from "./open";
import { tally } from "./rollup";

/**
 * Puts documents away: they are found and counted nowhere, and can be taken back until they are purged. Returns the
 * ids that were not away before, all of them or, where one is unknown, none: that throws a `StoreError`.
 */
export const deleteDocuments = (store: Store, ids: readonly string[]): readonly string[] =>
  store.database.transaction(() => {
    const time = store.now();
    return ids.filter((id) => setDeleted(store, existingDocument(store, id), time));
  });

/** Takes documents back that were put away; returns the ids that were away. Throws as `deleteDocuments` does. */
export const undeleteDocuments = (store: Store, ids: readonly string[]): readonly string[] =>
  store.database.transaction(() => ids.filter((id) => setDeleted(store, existingDocument(store, id), null)));

/** Ids of the documents that are put away, the last first, with the time when they were. */
export const deletedDocuments = ({
  database,
}: Store): readonly { readonly id: string; readonly deleted: string }[] =>
  database.rows(
    "SELECT id, deleted FROM documents WHERE deleted IS NOT NULL ORDER BY deleted DESC, number DESC",
  );

/** Puts a document away (a time) or takes it back (`null`), within a transaction; returns whether that was new. */
export function setDeleted(
  { database }: Store,
  { number, deleted }: Pick<StoredDocument, "number" | "deleted">,
  time: string | null,
): boolean {
  if ((deleted === null) === (time === null)) return false;
  tally(database, number, -1);
  database.run("UPDATE documents SET deleted = ? WHERE number = ?", [time, number]);
  tally(database, number, 1);
  return true;
}
