/** True of a document `d` whose text another one of its story has, which counts in its stead. */
export const isCopy = `EXISTS (
  SELECT 1 FROM copies c JOIN storied own ON own.document = c.document
  JOIN storied o ON o.document = c.original AND o.story = own.story
  JOIN documents e ON e.number = c.original
  WHERE c.document = d.number AND e.deleted IS NULL
)`;
