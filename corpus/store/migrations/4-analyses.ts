/**
 * Analyses by text, by what else was read of the document, and by edition (version of the analyser with its lexicon).
 * `record` is compressed JSON; `scores` is JSON, number of the measure to [count, of]. The rollup sums these over the
 * documents that are not deleted; no outlet and no month are written ''.
 */
export const analyses = `
  CREATE TABLE editions (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    lexicon TEXT NOT NULL,
    UNIQUE (version, lexicon)
  ) STRICT;

  CREATE TABLE analyses (
    id INTEGER PRIMARY KEY,
    text INTEGER NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
    reading TEXT NOT NULL,
    edition INTEGER NOT NULL REFERENCES editions (id),
    scores TEXT NOT NULL,
    record BLOB NOT NULL,
    UNIQUE (text, reading, edition)
  ) STRICT;
  CREATE INDEX analyses_by_edition ON analyses (edition);

  CREATE TABLE measures (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE rollup (
    edition INTEGER NOT NULL,
    measure INTEGER NOT NULL REFERENCES measures (id),
    outlet TEXT NOT NULL,
    month TEXT NOT NULL,
    documents INTEGER NOT NULL,
    count REAL NOT NULL,
    total REAL NOT NULL,
    PRIMARY KEY (edition, measure, outlet, month)
  ) STRICT, WITHOUT ROWID;
`;
