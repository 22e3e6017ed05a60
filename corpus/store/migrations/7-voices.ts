import { tokenizer } from "./2-full-text";

/** A character for private use that no search can ask for: no phrase is found across the gap between two stretches. */
const gap = "' ' || char(0xF8FF) || ' '";

export const columns = ["unattributed", "self", "headline", "indirect", "direct", "scare"];

const wordsOf = columns.map((_, voice) => `group_concat(words, ${gap}) FILTER (WHERE voice = ${voice})`);

/**
 * The words of a text by the voice that an analysis found them in. `ranges` is JSON of [voice, start, end]: number of
 * the column and bytes of the text as UTF-8. The index is kept in step by triggers, and holds no copy of the words.
 */
export const voices = `
  CREATE TABLE voiced (
    analysis INTEGER PRIMARY KEY REFERENCES analyses (id) ON DELETE CASCADE,
    ranges TEXT NOT NULL
  ) STRICT;

  CREATE VIRTUAL TABLE voices_index USING fts5 (
    ${columns.join(", ")}, content = '', contentless_delete = 1, ${tokenizer}
  );

  CREATE TRIGGER voices_indexed AFTER INSERT ON voiced BEGIN
    INSERT INTO voices_index (rowid, ${columns.join(", ")})
    SELECT new.analysis, ${wordsOf.join(", ")} FROM (
      SELECT json_extract(r.value, '$[0]') AS voice, CAST(substr(
          t.bytes, 1 + json_extract(r.value, '$[1]'), json_extract(r.value, '$[2]') - json_extract(r.value, '$[1]')
        ) AS TEXT) AS words
      FROM (
        SELECT CAST(t.text AS BLOB) AS bytes FROM analyses a JOIN texts t ON t.id = a.text WHERE a.id = new.analysis
      ) t, json_each(new.ranges) r
    );
  END;
  CREATE TRIGGER voices_unindexed AFTER DELETE ON voiced BEGIN
    DELETE FROM voices_index WHERE rowid = old.analysis;
  END;
`;
