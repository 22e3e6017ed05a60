/**
 * What is analysed now: `analysed` names the analysis of every document that is not deleted, by edition, and whether its
 * words can be searched by voice; `scores` are what that analysis counted, out of how many, to sort documents by.
 * Both follow from documents and analyses, and are kept in step by `tally`.
 */
export const scores = `
  CREATE TABLE analysed (
    edition INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    analysis INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
    voiced INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (edition, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX analysed_by_analysis ON analysed (analysis);
  CREATE INDEX analysed_by_document ON analysed (document);

  CREATE TABLE scores (
    edition INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    document INTEGER NOT NULL,
    count REAL NOT NULL,
    total REAL NOT NULL,
    PRIMARY KEY (edition, measure, document)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO analysed (edition, document, analysis)
    SELECT a.edition, d.number, a.id FROM documents d JOIN analyses a ON a.text = d.text AND a.reading = d.reading
    WHERE d.deleted IS NULL;
  INSERT INTO scores (edition, measure, document, count, total)
    SELECT n.edition, CAST(s.key AS INTEGER), n.document,
      json_extract(s.value, '$[0]'), json_extract(s.value, '$[1]')
    FROM analysed n JOIN analyses a ON a.id = n.analysis, json_each(a.scores) s;
`;
