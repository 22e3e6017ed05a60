import { numberOf } from "./documents";
import type { Store } from "./open";

/** The tags of a document, in the order of their letters. Throws a `StoreError` where there is no such document. */
export const tagsOf = (store: Store, id: string): readonly string[] =>
  store.database
    .rows<{ tag: string }>("SELECT tag FROM tags WHERE document = ? ORDER BY tag", [numberOf(store, id)])
    .map(({ tag }) => tag);

/** Gives a document these tags and no others; spaces around a tag, and empty ones, do not count. */
export const setTags = (store: Store, id: string, tags: readonly string[]): void =>
  store.database.transaction(() => {
    const number = numberOf(store, id);
    store.database.run("DELETE FROM tags WHERE document = ?", [number]);
    for (const tag of new Set(tags.map((each) => each.trim()).filter((each) => each !== ""))) {
      store.database.run("INSERT INTO tags (document, tag) VALUES (?, ?)", [number, tag]);
    }
  });

/** Gives documents a tag beside those they have. Throws a `StoreError`, and tags none, where one is unknown. */
export const tagDocuments = (store: Store, tag: string, ids: readonly string[]): void =>
  store.database.transaction(() => {
    for (const id of ids) setTags(store, id, [...tagsOf(store, id), tag]);
  });

/** Takes a tag from documents. Throws a `StoreError`, and takes it from none, where one is unknown. */
export const untagDocuments = (store: Store, tag: string, ids: readonly string[]): void =>
  store.database.transaction(() => {
    for (const id of ids) {
      store.database.run("DELETE FROM tags WHERE document = ? AND tag = ?", [
        numberOf(store, id),
        tag.trim(),
      ]);
    }
  });

/** Every tag with the number of its documents that are not deleted. */
export const allTags = ({
  database,
}: Store): readonly { readonly tag: string; readonly documents: number }[] =>
  database.rows(
    `SELECT t.tag, count(*) AS documents FROM tags t JOIN documents d ON d.number = t.document
     WHERE d.deleted IS NULL GROUP BY t.tag ORDER BY t.tag`,
  );
