import { numberOf } from "./documents";
import { StoreError } from "./errors";
import type { Store } from "./open";
import { storyOf } from "./stories";
import { sumStory } from "./story-sums";

/** A story that somebody corrected: its documents stay in it whenever stories are grouped anew, and more may join. */
export interface HeldStory {
  readonly id: string;
  /** The name somebody gave it, or `null`. */
  readonly label: string | null;
  /** Ids of the documents that stay in it, and of those that are kept out. */
  readonly documents: readonly string[];
  readonly out: readonly string[];
}

/** The stories that somebody corrected, in the order in which that was first done. */
export const heldStories = ({ database }: Pick<Store, "database">): readonly HeldStory[] =>
  database
    .rows<{ id: string; label: string | null; documents: string; out: string }>(
      `SELECT s.id, s.label,
         (SELECT json_group_array(id) FROM (
           SELECT d.id FROM held h JOIN documents d ON d.number = h.document WHERE h.story = s.id ORDER BY d.number
         )) AS documents,
         (SELECT json_group_array(id) FROM (
           SELECT d.id FROM kept_out k JOIN documents d ON d.number = k.document WHERE k.story = s.id ORDER BY d.number
         )) AS out
       FROM held_stories s ORDER BY s.rowid`,
    )
    .map(({ id, label, documents, out }) => ({
      ...{ id, label },
      documents: JSON.parse(documents) as string[],
      out: JSON.parse(out) as string[],
    }));

/** Names a story; an empty name gives it back the headline of its first document. Throws where there is none. */
export const renameStory = (store: Store, story: string, label: string): void =>
  store.database.transaction(() => {
    hold(store, story);
    const given = label.trim() || null;
    store.database.run("UPDATE held_stories SET label = ? WHERE id = ?", [given, story]);
    store.database.run("UPDATE stories SET label = ifnull(?, ?) WHERE id = ?", [
      ...[given, firstTitle(store, story), story],
    ]);
  });

/** Takes documents out of a story, and keeps them out. Throws a `StoreError`, and takes none, where one is unknown. */
export const takeOut = (store: Store, story: string, documents: readonly string[]): void =>
  store.database.transaction(() => {
    hold(store, story);
    for (const id of documents) {
      const number = numberOf(store, id);
      const { changes } = store.database.run("DELETE FROM storied WHERE document = ? AND story = ?", [
        ...[number, story],
      ]);
      if (changes === 0) throw new StoreError(`${id}: is not in story ${story}; choose among its documents`);
      store.database.run("DELETE FROM held WHERE document = ?", [number]);
      store.database.run("INSERT OR IGNORE INTO kept_out (story, document) VALUES (?, ?)", [story, number]);
    }
    sumStory(store.database, story);
  });

/**
 * Puts documents into a story, out of any other, and holds them there. The story that one leaves is held too: else what
 * is left of it would follow. Throws a `StoreError`, and puts in none, where
 * the story or one of them is unknown.
 */
export const putIn = (store: Store, story: string, documents: readonly string[]): void =>
  store.database.transaction(() => {
    hold(store, story);
    const touched = new Set([story]);
    for (const id of documents) {
      const number = numberOf(store, id);
      const left = storyOf(store, id);
      if (left !== null && left !== story) hold(store, left);
      if (left !== null) touched.add(left);
      store.database.run("DELETE FROM kept_out WHERE story = ? AND document = ?", [story, number]);
      for (const table of ["storied", "held"]) {
        store.database.run(
          `INSERT INTO ${table} (document, story) VALUES (?, ?)
           ON CONFLICT (document) DO UPDATE SET story = excluded.story`,
          [number, story],
        );
      }
    }
    for (const each of touched) sumStory(store.database, each);
  });

/** Makes a story of documents, out of any other; returns its id. Throws a `StoreError` where they are fewer than two. */
export const makeStory = (store: Store, documents: readonly string[]): string =>
  store.database.transaction(() => {
    const [first, ...others] = [...new Set(documents)];
    if (first === undefined || others.length === 0) {
      throw new StoreError("a story needs two documents or more; choose at least two");
    }
    const id = freeStory(store, `h${numberOf(store, first)}`);
    store.database.run("INSERT INTO stories (id, label) VALUES (?, NULL)", [id]);
    putIn(store, id, [first, ...others]);
    store.database.run("UPDATE stories SET label = ? WHERE id = ?", [firstTitle(store, id), id]);
    return id;
  });

/** Leaves a story to the program again: it may group its documents otherwise the next time. */
export const letStoryGo = ({ database }: Store, story: string): void =>
  void database.run("DELETE FROM held_stories WHERE id = ?", [story]);

/** Takes a held story from another store, unless it is held here; documents held elsewhere stay there. */
export const takeHeldStory = (store: Store, { id, label, documents, out }: HeldStory): void =>
  store.database.transaction(() => {
    const { database } = store;
    if (
      database.run("INSERT OR IGNORE INTO held_stories (id, label) VALUES (?, ?)", [id, label]).changes === 0
    )
      return;
    for (const document of documents) {
      const sql = "INSERT OR IGNORE INTO held (document, story) VALUES (?, ?)";
      database.run(sql, [numberOf(store, document), id]);
    }
    for (const document of out) {
      const sql = "INSERT OR IGNORE INTO kept_out (document, story) VALUES (?, ?)";
      database.run(sql, [numberOf(store, document), id]);
    }
  });

/** Holds a story with the documents it has now, unless it is held already. */
function hold({ database }: Store, story: string): void {
  if (!database.row("SELECT 1 FROM stories WHERE id = ?", [story])) {
    throw new StoreError(`${story}: no story of this id in ${database.file}; look it up among the stories`);
  }
  database.run("INSERT OR IGNORE INTO held_stories (id, label) VALUES (?, NULL)", [story]);
  database.run(
    "INSERT OR IGNORE INTO held (document, story) SELECT document, story FROM storied WHERE story = ?",
    [story],
  );
}

const firstTitle = ({ database }: Store, story: string): string | null =>
  database.row<{ title: string }>(
    `SELECT d.title FROM storied m JOIN documents d ON d.number = m.document
     WHERE m.story = ? AND d.title IS NOT NULL ORDER BY d.number LIMIT 1`,
    [story],
  )?.title ?? null;

function freeStory({ database }: Store, id: string): string {
  let free = id;
  for (
    let number = 2;
    database.row("SELECT 1 FROM stories WHERE id = ? UNION SELECT 1 FROM held_stories WHERE id = ?", [
      free,
      free,
    ]);
    number += 1
  )
    free = `${id}-${number}`;
  return free;
}
