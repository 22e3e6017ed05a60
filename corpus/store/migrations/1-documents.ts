/**
 * Texts, each once and never changed; documents with the newest of what is known of them, and every version of it.
 * `known` is JSON: everything known of a document beside its id and text. `reading` names what the analysis reads
 * beside the text. Where two columns of a table say the same, the second is there to be searched by.
 */
export const documents = `
  CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
  ) STRICT;

  CREATE TRIGGER texts_stay BEFORE UPDATE ON texts BEGIN
    SELECT RAISE(ABORT, 'a text is never changed');
  END;

  CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES texts (id),
    reading TEXT NOT NULL,
    title TEXT,
    outlet TEXT,
    genre TEXT,
    date TEXT,
    language TEXT,
    event TEXT,
    deleted TEXT
  ) STRICT;
  CREATE INDEX documents_by_text ON documents (text, reading);
  CREATE INDEX documents_by_outlet ON documents (outlet, date);
  CREATE INDEX documents_by_date ON documents (date);

  CREATE TABLE versions (
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES texts (id),
    saved TEXT NOT NULL,
    known TEXT NOT NULL,
    PRIMARY KEY (document, version)
  ) STRICT;
  CREATE INDEX versions_by_text ON versions (text);

  CREATE TABLE outlets (
    id TEXT PRIMARY KEY,
    described TEXT NOT NULL
  ) STRICT;

  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
`;
