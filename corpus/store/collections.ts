import type { Database } from "./database";
import { numberOf } from "./documents";
import { StoreError } from "./errors";
import type { Store } from "./open";

/** Documents that somebody put together under a name. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

/** Makes a collection, or renames the one of this id. Throws a `StoreError` where id or name is empty. */
export function saveCollection({ database }: Store, { id, name, note }: Collection): void {
  if (id.trim() === "" || name.trim() === "") {
    throw new StoreError(`collection "${id}": needs an id and a name; give both`);
  }
  database.run(
    `INSERT INTO collections (id, name, note) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET name = excluded.name, note = excluded.note`,
    [id, name, note],
  );
}

/** The collections by name, with the number of their documents that are not deleted. */
export const collections = ({ database }: Store): readonly (Collection & { readonly documents: number })[] =>
  database.rows(
    `SELECT c.id, c.name, c.note, count(d.number) AS documents FROM collections c
     LEFT JOIN collected m ON m.collection = c.id
     LEFT JOIN documents d ON d.number = m.document AND d.deleted IS NULL
     GROUP BY c.id ORDER BY c.name, c.id`,
  );

/** The collections that a document is in, by name. Throws a `StoreError` where there is no such document. */
export const collectionsOf = (store: Store, document: string): readonly Collection[] =>
  store.database.rows(
    `SELECT c.id, c.name, c.note FROM collected m JOIN collections c ON c.id = m.collection
     WHERE m.document = ? ORDER BY c.name, c.id`,
    [numberOf(store, document)],
  );

/** Takes a collection apart; its documents stay. */
export const dropCollection = ({ database }: Store, id: string): void =>
  void database.run("DELETE FROM collections WHERE id = ?", [id]);

/** Puts documents into a collection. Throws a `StoreError`, and puts in none, where it or one of them is unknown. */
export const collect = (store: Store, collection: string, documents: readonly string[]): void =>
  store.database.transaction(() => {
    existing(store.database, collection);
    for (const id of documents) {
      store.database.run("INSERT OR IGNORE INTO collected (collection, document) VALUES (?, ?)", [
        collection,
        numberOf(store, id),
      ]);
    }
  });

/** Takes documents out of a collection. Throws a `StoreError` where it or one of them is unknown. */
export const uncollect = (store: Store, collection: string, documents: readonly string[]): void =>
  store.database.transaction(() => {
    existing(store.database, collection);
    for (const id of documents) {
      store.database.run("DELETE FROM collected WHERE collection = ? AND document = ?", [
        collection,
        numberOf(store, id),
      ]);
    }
  });

function existing(database: Database, id: string): void {
  if (database.row("SELECT 1 FROM collections WHERE id = ?", [id])) return;
  throw new StoreError(`${id}: no collection of this id in ${database.file}; make it first`);
}
