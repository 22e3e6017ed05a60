import type { Attribution } from "./attribution";
import type { Document } from "./document";
import type { Agency, Aside, Claim, LoadedTerm, Naming, Voice } from "./marks";
import type { Paragraph, Quotation, Sentence, Token } from "./text";

/** A number with what it counts: nothing is shown without its count, denominator and interval. */
export interface Score {
  /** `null` where it cannot be measured; then `reason` says why. */
  readonly value: number | null;
  readonly count: number;
  readonly of: number;
  /** 95 % interval, in the unit of the value. */
  readonly interval: readonly [number, number] | null;
  /** Name of the interval's method. */
  readonly method: string;
  /** Ids of the marks that `count` counts. */
  readonly marks: readonly string[];
  readonly reason?: string;
}

export interface Analyser {
  readonly version: string;
  /** SHA-256 of the lexicon and rule data. */
  readonly lexicon: string;
  /** SHA-256 of the text as UTF-8. */
  readonly text: string;
}

/** All that is found in one document. */
export interface Analysis {
  readonly document: Document;
  readonly analyser: Analyser;
  /** Number of body words: the denominator of rates. */
  readonly words: number;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly loadedTerms: readonly LoadedTerm[];
  /** Of every sentence the calibrated probability that a trained reader calls it loaded. */
  readonly loadedSentences: readonly number[];
  readonly naming: readonly Naming[];
  readonly agency: readonly Agency[];
  /** By measure id, see `measures`. */
  readonly scores: Readonly<Record<string, Score>>;
}

/**
 * What the pipeline has read so far. A stage is a pure function that takes the parts it needs
 * (`Pick<Reading, …>`) and returns the next one; stages never import each other.
 */
export interface Reading {
  readonly document: Document;
  /** The text with quotation marks, spaces and dashes made uniform; same length, so offsets agree. */
  readonly clean: string;
  readonly paragraphs: readonly Paragraph[];
  /** Body sentences only: no sentence overlaps boilerplate. */
  readonly sentences: readonly Sentence[];
  /** Body tokens in text order. */
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** One voice a token. */
  readonly voices: readonly Voice[];
  readonly asides: readonly Aside[];
  readonly claims: readonly Claim[];
  readonly loadedTerms: readonly LoadedTerm[];
  /** One probability a sentence. */
  readonly loadedSentences: readonly number[];
  readonly naming: readonly Naming[];
  readonly agency: readonly Agency[];
}
