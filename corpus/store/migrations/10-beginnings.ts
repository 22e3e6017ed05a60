import { tokenizer } from "./2-full-text";
import { columns } from "./7-voices";

/**
 * Both full-text indexes anew, with the words' beginnings of two and three letters: a search for a beginning finds its
 * places together in place of gathering those of hundreds of words. Words that begin so further on are few.
 */
const beginnings = "prefix = '2 3'";

/** The words by voice are written again by the trigger that writes them. */
export const wordBeginnings = `
  DROP TABLE texts_index;
  CREATE VIRTUAL TABLE texts_index USING fts5 (
    text, content = 'texts', content_rowid = 'id', ${tokenizer}, ${beginnings}
  );
  INSERT INTO texts_index (texts_index) VALUES ('rebuild');

  DROP TABLE voices_index;
  CREATE VIRTUAL TABLE voices_index USING fts5 (
    ${columns.join(", ")}, content = '', contentless_delete = 1, ${tokenizer}, ${beginnings}
  );
  CREATE TEMP TABLE voiced_before AS SELECT analysis, ranges FROM voiced;
  DELETE FROM voiced;
  INSERT INTO voiced (analysis, ranges) SELECT analysis, ranges FROM voiced_before ORDER BY analysis;
  DROP TABLE voiced_before;
`;
