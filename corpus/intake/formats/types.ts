import type { Boilerplate, Span } from "../../../analysis/types";
import type { Metadata } from "../../types";

/** The formats that are read, by the ending that is most usual for them. */
export type Format = "txt" | "md" | "html" | "docx" | "odt" | "rtf" | "pdf";

/** One document as it comes from a disk or a server. */
export interface FormatInput {
  /** Its file name, path or address; errors name it so. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The media type a server gave, with its charset. */
  readonly contentType?: string;
}

/** How much of a document is read before it is refused. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of a web page; its tree takes many times as much memory. */
  readonly pageBytes: number;
  /** Bytes of the parts of a zipped document, once expanded. */
  readonly expandedBytes: number;
  /** How many times its zipped size a part may have; no honest text shrinks so far. */
  readonly ratio: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

/** What reading may be told beside the document. */
export interface FormatOptions {
  readonly limits?: Partial<Limits>;
}

/** What a document's format states of it beside the text. Nothing is guessed. */
export type StatedMetadata = Partial<
  Pick<Metadata, "title" | "date" | "author" | "url" | "language" | "licence">
> & {
  /** Names by which it calls its publisher, the surest first. */
  readonly outletNames?: readonly string[];
};

/** Where a stretch of the text stands in the file: page and line, from 1. */
export interface Place {
  readonly span: Span;
  readonly page: number;
  readonly line: number;
}

/** A document as its format was read. */
export interface FormatReading {
  readonly format: Format;
  /** Everything that the document shows, in reading order; immutable from here on. */
  readonly text: string;
  readonly metadata: StatedMetadata;
  /** Stretches that are no part of the article, in text order, never overlapping. */
  readonly setApart: readonly Boilerplate[];
  /** What was decided in reading, a sentence each. */
  readonly notes: readonly string[];
  /** Only of a PDF: the places of its lines, in text order. */
  readonly map?: readonly Place[];
}
