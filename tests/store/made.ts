import type { CorpusDocument } from "../../corpus";

/** A document of which little is known. */
export const made = (id: string, text: string, known: Partial<CorpusDocument> = {}): CorpusDocument => ({
  id,
  text,
  outlet: null,
  title: null,
  date: null,
  dateNote: null,
  dateInferred: null,
  url: null,
  genre: null,
  event: null,
  language: "en",
  licence: null,
  author: null,
  notes: null,
  guessed: [],
  headline: null,
  boilerplate: [],
  ...known,
});
