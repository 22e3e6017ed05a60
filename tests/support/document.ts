import type { Document } from "../../analysis/types";

/** A document that is nothing but its text, and what a test says of it. */
export const documentOf = (text: string, metadata: Partial<Document> = {}): Document => ({
  id: "test",
  text,
  outlet: null,
  title: null,
  date: null,
  url: null,
  genre: null,
  event: null,
  language: "en",
  licence: null,
  headline: null,
  boilerplate: [],
  ...metadata,
});
