import { edition } from "#analysis";
import {
  collectionsOf,
  type Store,
  type StoredDocument,
  storedDocuments,
  storyOf,
  tagsOf,
  textHash,
} from "#corpus/store";
import type { Cell } from "../.server/tables/tables";
import type { Analysed } from "./found";
import type { BundleTable } from "./table";

const columns = [
  { name: "document", about: "Id of the document; the other tables name it so too." },
  { name: "outlet", about: "Id of the outlet, see outlets.csv; empty where unknown." },
  { name: "title", about: "Headline; empty where unknown." },
  { name: "date", about: "Day of publication, YYYY-MM-DD; empty where unknown." },
  { name: "date_inferred", about: "Which part of the date was inferred, such as year; else empty." },
  { name: "date_note", about: "What the text states of its date, and how anything inferred was inferred." },
  { name: "genre", about: "report, analysis, letter or statement; empty where unknown." },
  {
    name: "language",
    about: "BCP 47, such as en; empty where it could not be told. Only English is scored.",
  },
  { name: "url", about: "Address of the page." },
  { name: "author", about: "As the text or its metadata name them." },
  { name: "licence", about: "As the text or its metadata state it." },
  { name: "event", about: "The event it tells of, where somebody said so." },
  {
    name: "story",
    about: "Id of the group of documents on one event that the program or a reader put it into.",
  },
  { name: "collections", about: "Names of the collections it is in, parted by ; and a space." },
  { name: "tags", about: "Its tags, parted by ; and a space." },
  {
    name: "read_from_text",
    about: "Which of these the program read from the text, as nobody gave them; parted by ; and a space.",
  },
  { name: "version", about: "Which version of the document this is: 1, and one more for every edit." },
  { name: "characters", about: "Length of the text in UTF-16 units, boilerplate too." },
  { name: "words", about: "Words that are scored: of the body, without boilerplate." },
  { name: "analyser", about: "Version of the analyser." },
  { name: "lexicon", about: "SHA-256 of the word and cue lists." },
  { name: "text_sha256", about: "SHA-256 of the text as UTF-8; the text stands under it in corpus.ndjson." },
] as const;

/** The documents that are not deleted, in the order in which they came, a row each. */
export const documentsTable = (store: Store, analysed: Analysed): BundleTable => ({
  file: "documents.csv",
  about:
    "One row a document, its newest version, in the order in which they came; deleted ones are left out.",
  columns,
  *rows() {
    for (const stored of storedDocuments(store)) yield [rowOf(store, stored, analysed)];
  },
});

function rowOf(store: Store, { document, version }: StoredDocument, analysed: Analysed): readonly Cell[] {
  const { id, outlet, title, date, genre, language, url, author, licence, event, text } = document;
  const made = edition();
  return [
    ...[id, outlet, title, date, document.dateInferred, document.dateNote, genre, language],
    ...[url, author, licence, event, storyOf(store, id)],
    listed(collectionsOf(store, id).map(({ name }) => name)),
    listed(tagsOf(store, id)),
    listed(document.guessed.map(({ field }) => field)),
    ...[version, text.length, analysed(document).words],
    ...[made.version, made.lexicon, textHash(text)],
  ];
}

const listed = (values: readonly string[]): string | null => values.join("; ") || null;
