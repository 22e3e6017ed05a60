import type { ExportTable } from "./tables";

/** Words in their sentences as a table: made of what an address looks for, not of whole documents. */
export const CONCORDANCE: Pick<ExportTable, "name" | "about" | "columns"> & { readonly query: string } = {
  name: "kwic",
  query: "?word=regime&scope=corpus",
  about:
    "One row a place that has the words the address names, in the order of the screen. Parameters are those of Terms: word, sort, voice, outlet, scope=corpus, sample and seed.",
  columns: [
    { name: "document", about: "Id of the document." },
    { name: "outlet", about: "Id of the outlet; empty where unknown." },
    { name: "start", about: "First UTF-16 offset of the words into the text." },
    { name: "end", about: "UTF-16 offset after the last." },
    { name: "left", about: "Up to ten words before, in the same paragraph." },
    { name: "keyword", about: "The words as they stand there." },
    { name: "right", about: "Up to ten words after." },
    {
      name: "voice",
      about:
        "Of the first word: unattributed, self, headline, indirect, direct or scare; empty where not read.",
    },
    { name: "analyser", about: "Version of the analyser." },
    { name: "lexicon", about: "SHA-256 of the word and cue lists." },
    { name: "text_sha256", about: "SHA-256 of the document's text, in which start and end count." },
  ],
};
