import { numberOf } from "./documents";
import type { Store } from "./open";
import { storyOf } from "./stories";
import { sumStory } from "./story-sums";

/**
 * Notes which of these documents are another one's text, in place of what was noted of them before.
 * @param originals by id of a document, the id of the one that counts in its stead
 */
export const saveCopies = (
  store: Store,
  documents: readonly string[],
  originals: ReadonlyMap<string, string>,
): void =>
  store.database.transaction(() => {
    for (const id of documents) {
      const number = numberOf(store, id);
      const original = originals.get(id);
      store.database.run("DELETE FROM copies WHERE document = ?", [number]);
      if (original === undefined) continue;
      store.database.run("INSERT INTO copies (document, original) VALUES (?, ?)", [
        number,
        numberOf(store, original),
      ]);
    }
    for (const story of new Set(documents.flatMap((id) => storyOf(store, id) ?? [])))
      sumStory(store.database, story);
  });

/** Of the documents of a story, those whose text another one of it has that is not deleted, with that one's id. */
export const copiesIn = ({ database }: Store, story: string): ReadonlyMap<string, string> =>
  new Map(
    database
      .rows<{ id: string; original: string }>(
        `SELECT d.id, e.id AS original FROM storied m JOIN documents d ON d.number = m.document
         JOIN copies c ON c.document = d.number JOIN storied o ON o.document = c.original AND o.story = m.story
         JOIN documents e ON e.number = c.original
         WHERE m.story = ? AND d.deleted IS NULL AND e.deleted IS NULL ORDER BY d.number`,
        [story],
      )
      .map(({ id, original }) => [id, original]),
  );
