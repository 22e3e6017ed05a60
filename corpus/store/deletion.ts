import { existingDocument, type StoredDocument } from "./documents";
import type { Store } from "./open";
import { sumStoryOf } from "./story-sums";
import { tally } from "./tally";

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

/** Takes back what was put away last, all that went with one call; returns the ids, none where nothing is away. */
export const undoDeletion = (store: Store): readonly string[] =>
  store.database.transaction(() => {
    const last = store.database.rows<{ id: string }>(
      "SELECT id FROM documents WHERE deleted = (SELECT max(deleted) FROM documents) ORDER BY number",
    );
    return undeleteDocuments(
      store,
      last.map(({ id }) => id),
    );
  });

/** A document that is put away. */
export interface Deleted {
  readonly id: string;
  readonly title: string | null;
  readonly event: string | null;
  readonly outlet: string | null;
  /** When it was put away, ISO 8601 in UTC. */
  readonly deleted: string;
}

/** The documents that are put away, the last first: a page of them where that is asked for, else all. */
export const deletedDocuments = (
  { database }: Store,
  { offset = 0, limit = -1 }: { readonly offset?: number; readonly limit?: number } = {},
): readonly Deleted[] =>
  database.rows(
    `SELECT id, title, event, outlet, deleted FROM documents WHERE deleted IS NOT NULL
     ORDER BY deleted DESC, number DESC LIMIT ? OFFSET ?`,
    [limit, offset],
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
  sumStoryOf(database, number);
  return true;
}
