import type { Attribution } from "./attribution";
import type { Span } from "./document";
import type { Quotation } from "./text";

/** In whose voice a span stands. `unattributed` means not attributed in the text, nothing more. */
export type Voice = "unattributed" | "self" | "headline" | "indirect" | "direct" | "scare";

/** Words within what others are said to say that the reporting text chose itself. */
export interface Aside {
  readonly span: Span;
  /** The thing a source condemns, which the text names; what an editor put into a quotation. */
  readonly kind: "condemned" | "inserted";
}

export type ClaimVoice = "attributed" | "unattributed" | "self";

/** An assertive clause. */
export interface Claim {
  readonly id: string;
  readonly span: Span;
  readonly voice: ClaimVoice;
  readonly attribution: string | null;
  readonly hedged: boolean;
  readonly evaluative: boolean;
  readonly confidence: number;
  readonly because: readonly string[];
}

/** What makes a loaded term: an entry of the word list, or a word that the scorer suggests. */
export interface LoadedPart {
  readonly span: Span;
  readonly tier: "lexicon" | "suggested";
  /** Id of the lexicon entry, `null` where the part is suggested. */
  readonly entry: string | null;
  readonly category: string;
  readonly strength: 1 | 2 | 3;
  /** Calibrated probability that coders mark it: that at least two of five trained ones do. */
  readonly score: number;
}

/**
 * A word or phrase whose connotation judges; category, strength, tier and entry are those of its strongest part, the
 * score is its likeliest part's.
 */
export interface LoadedTerm extends LoadedPart {
  readonly id: string;
  readonly text: string;
  readonly voice: Voice;
  /** In text order; one, or more where neighbouring words make one phrase. */
  readonly parts: readonly LoadedPart[];
  readonly because: readonly string[];
}

/** One mention of a referent that the texts name in several ways. */
export interface Naming {
  readonly id: string;
  readonly span: Span;
  readonly referent: string;
  readonly label: string;
  readonly voice: Voice;
  readonly because: readonly string[];
}

/** How an action names who did it. */
export interface Agency {
  readonly id: string;
  readonly span: Span;
  /** Lemma of the action. */
  readonly verb: string;
  readonly form: "active" | "passive" | "nominal";
  readonly agent: "named" | "elsewhere" | "absent";
  readonly voice: Voice;
  readonly because: readonly string[];
}

/** Anything that is drawn in the text and counted. */
export type Mark = Attribution | Claim | LoadedTerm | Quotation | Naming | Agency;
