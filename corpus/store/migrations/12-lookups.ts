/**
 * The documents that are put away, which are few; and outlets by their id, whatever its letter case (A to Z).
 * `overwriting` is empty but while a purge takes the free pages of the file, to overwrite them.
 */
export const lookups = `
  CREATE INDEX documents_deleted ON documents (deleted) WHERE deleted IS NOT NULL;
  CREATE INDEX documents_by_spelling ON documents (outlet COLLATE NOCASE);
  CREATE TABLE overwriting (zeros BLOB NOT NULL) STRICT;
`;
