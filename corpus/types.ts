import type { Document, Genre } from "../analysis/types";

/** What is known of a document beside its text. Unknown is `null`. */
export interface Metadata {
  readonly id: string;
  /** Id of the outlet. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  /** What the text states of its date, and how anything inferred was inferred. */
  readonly dateNote: string | null;
  /** Which part of the date was inferred ("year"), as `dateNote` explains; `null` where the text states all of it. */
  readonly dateInferred: string | null;
  readonly url: string | null;
  readonly genre: Genre | null;
  readonly event: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly author: string | null;
  readonly notes: string | null;
}

/** Metadata as given by a file or a record: what is left out, or `null`, is read from the text where it states it. */
export type GivenMetadata = Partial<Metadata> & { readonly id: string };

/** A field of the metadata that nobody gave so: it was read from the text, or is what was given in another spelling. */
export interface Guess {
  readonly field: "title" | "outlet" | "date" | "genre" | "language" | "url" | "licence";
  /** How it was read, in words for a reader. */
  readonly because: string;
  /** What was given, where the corpus writes it otherwise; left out where nothing was. */
  readonly given?: string;
}

/** A document as taken in, with what the analysis does not need but readers do. */
export interface CorpusDocument extends Document {
  readonly dateNote: string | null;
  readonly dateInferred: string | null;
  readonly author: string | null;
  readonly notes: string | null;
  /** What of all this was read from the text; empty where everything that is known was given. */
  readonly guessed: readonly Guess[];
}

/** A statement with where it was read. */
export interface Fact {
  readonly text: string;
  readonly source: { readonly title: string; readonly url: string };
}

/** Who published a document, in neutral words; a fact without a source is `null`. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Two or three letters for narrow places. */
  readonly tab: string;
  /** Other names under which texts sign. */
  readonly aliases: readonly string[];
  /** Host names of its pages. */
  readonly domains: readonly string[];
  readonly kind: Fact | null;
  readonly country: Fact | null;
  readonly owner: Fact | null;
  readonly funding: Fact | null;
  readonly founded: Fact | null;
}

/** A document of the corpus with its outlet and its file, relative to the corpus folder. */
export interface CorpusEntry {
  readonly document: CorpusDocument;
  readonly outlet: Outlet | null;
  readonly file: string;
}

/** Input that cannot be used; the message names it and the remedy. */
export class InputError extends Error {
  override readonly name = "InputError";
}
