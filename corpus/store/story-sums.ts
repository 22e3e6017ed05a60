import type { Database } from "./database";
import { isCopy } from "./is-copy";

const summed = `
  INSERT INTO story_sums (story, documents, texts, outlets, latest)
  SELECT m.story, count(*), count(*) FILTER (WHERE NOT ${isCopy}), count(DISTINCT d.outlet), max(d.date)
  FROM stories s JOIN storied m ON m.story = s.id JOIN documents d ON d.number = m.document
  WHERE d.deleted IS NULL`;

/**
 * Counts the documents of a story anew. Call it after whatever changes which documents are in it, which of them are one
 * text, or outlet, date or deletion of one of them, within the same transaction.
 */
export function sumStory(database: Database, story: string): void {
  database.run("DELETE FROM story_sums WHERE story = ?", [story]);
  database.run(`${summed} AND s.id = ? GROUP BY s.id`, [story]);
}

/** Counts the story of a document anew, if it is in one; see `sumStory`. */
export function sumStoryOf(database: Database, document: number): void {
  const row = database.row<{ story: string }>("SELECT story FROM storied WHERE document = ?", [document]);
  if (row) sumStory(database, row.story);
}

/** Counts all stories anew. */
export function sumStories(database: Database): void {
  database.run("DELETE FROM story_sums");
  database.run(`${summed} GROUP BY s.rowid ORDER BY s.rowid`);
}
