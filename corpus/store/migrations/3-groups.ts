/** Groups of documents: collections that people make, tags, and stories (documents on one event). */
export const groups = `
  CREATE TABLE collections (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT
  ) STRICT;
  CREATE TABLE collected (
    collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    PRIMARY KEY (collection, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX collected_by_document ON collected (document);

  CREATE TABLE tags (
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (document, tag)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tags_by_tag ON tags (tag);

  CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    label TEXT
  ) STRICT;
  CREATE TABLE storied (
    document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
    story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX storied_by_story ON storied (story);
`;
