import type { Span } from "../../analysis/types";
import type { CorpusDocument } from "../types";
import { StoreError } from "./errors";

/** What is known of a document beside its id and text: what a version keeps and an edit may change. */
export type Known = Omit<CorpusDocument, "id" | "text">;

/** What is known of a document, every field there and in one order, so that equal knowledge is equal JSON. */
export const knownOf = (document: Known): Known => ({
  title: document.title,
  outlet: document.outlet,
  genre: document.genre,
  date: document.date,
  dateNote: document.dateNote,
  dateInferred: document.dateInferred,
  author: document.author,
  language: document.language,
  url: document.url,
  event: document.event,
  licence: document.licence,
  notes: document.notes,
  // A store of an earlier version has none.
  guessed: (document.guessed ?? []).map(({ field, because, given }) => ({
    ...{ field, because },
    ...(given === undefined ? {} : { given }),
  })),
  headline: document.headline && plain(document.headline),
  boilerplate: document.boilerplate.map(({ span, rule, reason }) => ({ span: plain(span), rule, reason })),
});

/** Whether the same is known of two documents, whoever said so. */
export const isSameKnown = (one: Known, other: Known): boolean =>
  JSON.stringify(knownOf({ ...one, guessed: [] })) === JSON.stringify(knownOf({ ...other, guessed: [] }));

/** Throws a `StoreError` where a document has no id, or a stretch of it lies outside its text. */
export function checkDocument({ id, text, headline, boilerplate }: CorpusDocument): void {
  if (id.trim() === "" || id.includes("\0")) {
    throw new StoreError(`"${id}": no usable id; give every document a unique id of visible characters`);
  }
  const spans = [...(headline ? [headline] : []), ...boilerplate.map(({ span }) => span)];
  const astray = spans.find(({ start, end }) => !(0 <= start && start <= end && end <= text.length));
  if (astray) {
    throw new StoreError(
      `${id}: span [${astray.start}, ${astray.end}] lies outside its text of ${text.length} UTF-16 units; give spans within it`,
    );
  }
}

const plain = ({ start, end }: Span): Span => ({ start, end });
