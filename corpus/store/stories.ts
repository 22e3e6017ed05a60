import type { Value } from "./database";
import { numberOf } from "./documents";
import { StoreError } from "./errors";
import type { Store } from "./open";
import { sumStories, sumStory } from "./story-sums";

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
    for (const story of stories) insertStory(store, story);
    sumStories(store.database);
  });

/** Adds a story. Throws a `StoreError` where its id is taken, or a document is unknown or in a story already. */
export const addStory = (store: Store, story: Story): void =>
  store.database.transaction(() => {
    insertStory(store, story);
    sumStory(store.database, story.id);
  });

function insertStory(store: Store, { id, label, documents }: Story): void {
  const sql = "INSERT OR IGNORE INTO stories (id, label) VALUES (?, ?)";
  insert(store, sql, [id, label], `story ${id} comes twice`);
  for (const document of documents) {
    const values = [numberOf(store, document), id];
    const sql = "INSERT OR IGNORE INTO storied (document, story) VALUES (?, ?)";
    insert(store, sql, values, `${document} is in two stories`);
  }
}

function insert({ database }: Store, sql: string, values: readonly Value[], otherwise: string): void {
  if (database.run(sql, values).changes === 0) {
    throw new StoreError(
      `${otherwise}; give every story an id of its own and every document one story at most`,
    );
  }
}

/**
 * The stories, in the order in which they were saved; deleted documents are left out of them. A page of them where that
 * is asked for, else all.
 */
export const storedStories = (
  { database }: Store,
  { offset = 0, limit = -1 }: { readonly offset?: number; readonly limit?: number } = {},
): readonly Story[] =>
  database.rows<StoryRow>(`${select} ORDER BY s.rowid LIMIT ? OFFSET ?`, [limit, offset]).map(fromRow);

/** A story, or `null` where there is none of that id. */
export function storedStory({ database }: Store, id: string): Story | null {
  const row = database.row<StoryRow>(`${select} WHERE s.id = ?`, [id]);
  return row ? fromRow(row) : null;
}

/** How many stories there are. */
export const countStories = ({ database }: Store): number =>
  database.row<{ all: number }>('SELECT count(*) AS "all" FROM stories')?.all ?? 0;

const select = `
  SELECT s.id, s.label, (
    SELECT json_group_array(id) FROM (
      SELECT d.id FROM storied m JOIN documents d ON d.number = m.document
      WHERE m.story = s.id AND d.deleted IS NULL ORDER BY d.number
    )
  ) AS documents FROM stories s`;

type StoryRow = Omit<Story, "documents"> & { readonly documents: string };

const fromRow = ({ documents, ...story }: StoryRow): Story => ({
  ...story,
  documents: JSON.parse(documents) as string[],
});

/** The id of the story a document is in, or `null`. Throws a `StoreError` where there is no such document. */
export const storyOf = (store: Store, document: string): string | null =>
  store.database.row<{ story: string }>("SELECT story FROM storied WHERE document = ?", [
    numberOf(store, document),
  ])?.story ?? null;

/** The story that a document is in now after which a story was named that is no more, or `null`; see `regroup`. */
export function storySucceeding({ database }: Store, id: string): string | null {
  const number = /^[sh](\d{1,15})(?:-\d+)?$/.exec(id)?.[1];
  if (number === undefined) return null;
  return (
    database.row<{ story: string }>("SELECT story FROM storied WHERE document = ?", [Number(number)])
      ?.story ?? null
  );
}
