import type { Span } from "./document";

export type AttributionMode = "direct" | "indirect" | "mixed" | "floating";
export type SourceType = "person" | "organisation" | "collective" | "document" | "vague";
export type Stance =
  | "neutral"
  | "distancing"
  | "endorsing"
  | "condemning"
  | "directive"
  | "attitude"
  | "intention";

export interface Source {
  readonly spans: readonly Span[];
  /** The words of all spans; " … " stands between those of one and of the next. */
  readonly text: string;
  /** The fullest name the document gives this source, or `null` where it stays unnamed. */
  readonly name: string | null;
  readonly type: SourceType;
  /** What a person is ("director of the fund"), as the document states it with the name; `null` where it does not. */
  readonly role: string | null;
  /** True where the authors speak of themselves ("we write to demand"). */
  readonly self: boolean;
}

export interface Cue {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly lemma: string;
  readonly stance: Stance;
}

/** An attribution relation: who (source) is said by which words (cue) to have said what (content). */
export interface Attribution {
  readonly id: string;
  readonly mode: AttributionMode;
  readonly source: Source | null;
  readonly cue: Cue | null;
  readonly content: { readonly spans: readonly Span[] };
  /** Id of the attribution whose content this one stands in. */
  readonly within: string | null;
  /** Between 0 and 1. */
  readonly confidence: number;
  readonly because: readonly string[];
}
