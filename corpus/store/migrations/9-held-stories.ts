/**
 * What people said of stories: those that somebody corrected are held, with the documents that stay in them and those
 * that are kept out. `copies` names for each document that is another one's text the one that counts in its stead.
 */
export const heldStories = `
  CREATE TABLE held_stories (
    id TEXT PRIMARY KEY,
    label TEXT
  ) STRICT;
  CREATE TABLE held (
    document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
    story TEXT NOT NULL REFERENCES held_stories (id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX held_by_story ON held (story);
  CREATE TABLE kept_out (
    story TEXT NOT NULL REFERENCES held_stories (id) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    PRIMARY KEY (story, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX kept_out_by_document ON kept_out (document);

  CREATE TABLE copies (
    document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
    original INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX copies_by_original ON copies (original);
`;
