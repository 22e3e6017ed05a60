import type { ClaimVoice, Span, Voice } from "../../../analysis/types";
import type { TextLanguage } from "../layout/language";
import type { Line, Link, OutletView } from "../view";

/**
 * How a mark is drawn. Areas are wording (`loaded`, `scare`), lines are sourcing (`source`, `cue`, `content`),
 * points are notes (`claim`). `passage` tints what an open number counts and no other sign draws. `boilerplate` is struck out; `dismissed` keeps a dotted edge. A loaded term whose
 * voice is `scare` is drawn with the two bars, so hand over the scare quotation itself only where it holds none that is handed over.
 */
export type MarkKind =
  | "loaded"
  | "scare"
  | "source"
  | "cue"
  | "content"
  | "claim"
  | "passage"
  | "boilerplate";

/** One thing drawn in a text. */
export interface ViewMark {
  /** Unique in the page: it becomes the HTML id of the mark's first piece. */
  readonly id: string;
  readonly kind: MarkKind;
  /** Into the document's text, in text order; a source or content may lie in several places. */
  readonly spans: readonly Span[];
  /** Voice of a loaded term; decides how full its box is. */
  readonly voice?: Voice | undefined;
  /** Voice of a claim: `unattributed` draws the ring, `self` a raised "we", `attributed` nothing. */
  readonly claim?: ClaimVoice | undefined;
  /** Dashed edge: proposed by the program, not in a word list. */
  readonly suggested?: boolean | undefined;
  /** Dotted grey edge, no fill. */
  readonly dismissed?: boolean | undefined;
  /** Shared by source, cue and content of one attribution: all light up together and open one card, keyed by it. */
  readonly relation?: string | undefined;
  /** Of a content: 0 outermost, 1 draws a second line 3 px lower, deeper ones are not drawn. */
  readonly depth?: number | undefined;
  /** Said before the mark by a screen reader when marks are read aloud: "loaded term, not attributed". */
  readonly label: string;
}

/** A paragraph's membership in a thread: a passage that other texts tell too. */
export interface ThreadRef {
  readonly letter: string;
  readonly label: string;
  readonly href: string;
  readonly active: boolean;
  /** Paired with little evidence: dashed disc. */
  readonly weak: boolean;
}

export interface ViewParagraph {
  /** Citation number, "¶4"; null for what is not numbered (boilerplate, headline). */
  readonly number: number | null;
  readonly span: Span;
  readonly headline: boolean;
  readonly threads: readonly ThreadRef[];
}

/** One document's text with everything drawn in it. Marks are those of the layers shown; order does not matter. */
export interface ViewText {
  /** Document id as HTML has it: prefix of the anchors of its paragraphs (`mehr-p4`). */
  readonly id: string;
  readonly text: string;
  /** `null` where it is the language of the page. */
  readonly language: TextLanguage | null;
  /** Address of a mark within the page up to its id, `?…&mark=`: a mark's link is `hrefBefore + id + "#" + id`. */
  readonly hrefBefore: string;
  readonly paragraphs: readonly ViewParagraph[];
  readonly marks: readonly ViewMark[];
}

/** A number that counts a mark: the way back from a passage to the figures. */
export interface CountedIn {
  readonly label: string;
  readonly value: string;
  readonly href: string;
}

/** Why a mark is there. Every list may be empty; its row is then left out. */
export interface CardData {
  /** Id of the mark, or of the relation it belongs to. */
  readonly id: string;
  readonly term: string;
  /** Kind and voice in words: "loaded term, not attributed in the text". */
  readonly what: string;
  /** Drawn before `what`, so that card and text agree. */
  readonly swatch: Pick<ViewMark, "kind" | "voice" | "claim" | "suggested" | "dismissed"> | null;
  /** Rule or lexicon entry, its note and its source. */
  readonly why: readonly Line[];
  readonly whose: readonly Line[];
  /** What the other texts say in the same place. */
  readonly samePlace: readonly {
    readonly outlet: OutletView;
    readonly words: string;
    readonly href: string;
  }[];
  readonly countedIn: readonly CountedIn[];
  readonly sure: readonly Line[];
  /** Ways not to count the mark, or to count it again. */
  readonly disagree: readonly Link[];
  readonly actions: readonly Link[];
}
