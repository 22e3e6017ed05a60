/**
 * What stories are listed by, so that a page of them takes no walk through all documents. It follows from the documents
 * that are not deleted, and is kept in step by `sumStory`.
 */
export const storySums = `
  CREATE TABLE story_sums (
    story TEXT PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    documents INTEGER NOT NULL,
    texts INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    latest TEXT
  ) STRICT;

  INSERT INTO story_sums (story, documents, texts, outlets, latest)
    SELECT s.id, count(*), count(*) FILTER (WHERE NOT EXISTS (
        SELECT 1 FROM copies c JOIN storied o ON o.document = c.original JOIN documents e ON e.number = c.original
        WHERE c.document = d.number AND o.story = s.id AND e.deleted IS NULL
      )), count(DISTINCT d.outlet), max(d.date)
    FROM stories s JOIN storied m ON m.story = s.id JOIN documents d ON d.number = m.document
    WHERE d.deleted IS NULL GROUP BY s.rowid ORDER BY s.rowid;
`;
