import type { Span, Voice } from "../types";

/** A hit with its context: one line of a concordance. */
export interface KwicLine {
  readonly document: string;
  readonly outlet: string | null;
  /** Voice of the hit's first word; `null` in a text whose language the analysis does not read. */
  readonly voice: Voice | null;
  /** Where the hit stands, and the sentence it stands in. */
  readonly span: Span;
  readonly sentence: Span;
  /** The text as it stands: some words before the hit, the hit, some words after it. */
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  /** The three words before the hit and the three after it, the nearest first, in the form they are sorted by. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What is asked of one document. */
export interface LineOptions {
  /** Words of context on each side; 10 unless told. */
  readonly context?: number;
  /** Only hits in these voices. */
  readonly voices?: readonly Voice[];
}
