/** A stretch of the document's one immutable text, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Genre = "report" | "analysis" | "letter" | "statement";

/** A stretch that is kept and shown but not scored: page chrome, licence lines, form fields, datelines. */
export interface Boilerplate {
  readonly span: Span;
  /** Name of the rule that set it apart. */
  readonly rule: string;
  /** Why, in words for a reader. */
  readonly reason: string;
}

/** A text with what is known of it. Unknown is `null`, never a guess. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO 8601 calendar date, or `null` where neither text nor metadata states it. */
  readonly date: string | null;
  readonly url: string | null;
  readonly genre: Genre | null;
  readonly event: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  /** Where the text itself prints its headline. */
  readonly headline: Span | null;
  readonly boilerplate: readonly Boilerplate[];
}
