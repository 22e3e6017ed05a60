import type { CorpusDocument } from "./types";

/** The document with what a person says of it; what they say otherwise than it was read is no guess any more. */
export function told(document: CorpusDocument, said: Partial<CorpusDocument>): CorpusDocument {
  const guessed = document.guessed.filter(({ field }) => {
    const value = said[field];
    return value === undefined || value === document[field];
  });
  return { ...document, ...said, guessed };
}
