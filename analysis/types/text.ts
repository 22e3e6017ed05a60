import type { Span } from "./document";

/** A stretch between blank lines (or lost line breaks), as readers cite it: ¶1, ¶2, … */
export interface Paragraph {
  readonly span: Span;
  /** False where a long paragraph was cut at a sentence end only to be readable. */
  readonly stated: boolean;
  readonly headline: boolean;
}

export interface Sentence {
  readonly span: Span;
  /** Index into the paragraphs. */
  readonly paragraph: number;
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token {
  readonly span: Span;
  /** The token as normalised: straight quotation marks, plain spaces and dashes. */
  readonly text: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index into the sentences. */
  readonly sentence: number;
  /** Holds a letter or a digit: what rates count as a word. */
  readonly word: boolean;
}

export type QuotationKind = "direct" | "fragment" | "scare" | "name";

/** A stretch between quotation marks, marks included. */
export interface Quotation {
  readonly id: string;
  readonly span: Span;
  readonly kind: QuotationKind;
  /** False where the closing (or opening) mark is missing and the end was inferred. */
  readonly closed: boolean;
  readonly because: readonly string[];
}
