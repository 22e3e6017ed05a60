import type { Value } from "./database";
import { numberOf } from "./documents";
import { StoreError } from "./errors";
import type { Store } from "./open";

/** Documents on one event. A document is in one story at most. */
export interface Story {
  readonly id: string;
  readonly label: string | null;
  /** Ids of the documents, in the order in which they came. */
  readonly documents: readonly string[];
}

/** Replaces all stories. Throws a `StoreError`, and replaces none, where `addStory` does. */
export const saveStories = (store: Store, stories: Iterable<Story>): void =>
  store.database.transaction(() => {
    store.database.run("DELETE FROM stories");
    for (const story of stories) addStory(store, story);
  });

/** Adds a story. Throws a `StoreError` where its id is taken, or a document is unknown or in a story already. */
export const addStory = (store: Store, { id, label, documents }: Story): void =>
  store.database.transaction(() => {
    insert(
      store,
      "INSERT OR IGNORE INTO stories (id, label) VALUES (?, ?)",
      [id, label],
      `story ${id} comes twice`,
    );
    for (const document of documents) {
      const values = [numberOf(store, document), id];
      const sql = "INSERT OR IGNORE INTO storied (document, story) VALUES (?, ?)";
      insert(store, sql, values, `${document} is in two stories`);
    }
  });

function insert({ database }: Store, sql: string, values: readonly Value[], otherwise: string): void {
  if (database.run(sql, values).changes === 0) {
    throw new StoreError(
      `${otherwise}; give every story an id of its own and every document one story at most`,
    );
  }
}

/** The stories, in the order in which they were saved; deleted documents are left out of them. */
export const storedStories = ({ database }: Store): readonly Story[] =>
  database
    .rows<{ id: string; label: string | null; documents: string }>(
      `SELECT s.id, s.label, (
         SELECT json_group_array(id) FROM (
           SELECT d.id FROM storied m JOIN documents d ON d.number = m.document
           WHERE m.story = s.id AND d.deleted IS NULL ORDER BY d.number
         )
       ) AS documents FROM stories s ORDER BY s.rowid`,
    )
    .map(({ documents, ...story }) => ({ ...story, documents: JSON.parse(documents) as string[] }));

/** The id of the story a document is in, or `null`. Throws a `StoreError` where there is no such document. */
export const storyOf = (store: Store, document: string): string | null =>
  store.database.row<{ story: string }>("SELECT story FROM storied WHERE document = ?", [
    numberOf(store, document),
  ])?.story ?? null;
