/** How texts are cut into words: letters and digits make them; accents and letter case do not count. */
export const tokenizer = `tokenize = 'unicode61 remove_diacritics 2'`;

/** The full-text index over the texts, kept in step by triggers. It holds no copy of them. */
export const fullText = `
  CREATE VIRTUAL TABLE texts_index USING fts5 (
    text, content = 'texts', content_rowid = 'id', ${tokenizer}
  );
  INSERT INTO texts_index (texts_index) VALUES ('rebuild');

  CREATE TRIGGER texts_indexed AFTER INSERT ON texts BEGIN
    INSERT INTO texts_index (rowid, text) VALUES (new.id, new.text);
  END;
  CREATE TRIGGER texts_unindexed AFTER DELETE ON texts BEGIN
    INSERT INTO texts_index (texts_index, rowid, text) VALUES ('delete', old.id, old.text);
  END;
`;
