import type { Span } from "./document";

/** What one document takes of a quotation that others quote too, and how it introduces it. */
export interface QuotedFragment {
  readonly document: string;
  /** Quotation marks included. */
  readonly span: Span;
  /** Id of the attribution it stands in, with its source and cue as written; `null` where none is found. */
  readonly attribution: string | null;
  readonly source: string | null;
  readonly cue: string | null;
}

/** A passage of which a long run of words stands in another document too, and is not quoted by both. */
export interface ReusedPassage {
  readonly document: string;
  readonly span: Span;
  /** Words that none of the others has there. */
  readonly changed: readonly Span[];
}

/** Passages of different documents that speak of the same thing. */
export interface Alignment {
  readonly id: string;
  readonly strength: "strong" | "weak";
  readonly label: string;
  /** At most one a document; a passage is a sentence, or neighbouring ones. */
  readonly passages: readonly { readonly document: string; readonly span: Span }[];
  readonly because: readonly string[];
  /** The fragments of a quotation that several of the documents quote, in the order of documents and text. */
  readonly quoted: readonly QuotedFragment[];
  /** Empty where no text is re-used. */
  readonly reused: readonly ReusedPassage[];
}
