import type { Span } from "../../../analysis/types";
import type { ViewMark } from "../marked-text/view";
import type { OutletView } from "../view";

/** Passages of several documents that speak of the same thing. */
export interface ThreadView {
  readonly letter: string;
  readonly label: string;
  readonly weak: boolean;
  readonly active: boolean;
  /** Why the passages are paired. */
  readonly because: readonly string[];
  readonly outlets: readonly OutletView[];
  /** Opens the thread, or closes it where it is open. */
  readonly href: string;
}

export interface ThreadListView {
  /** Threads by how many documents tell them, the most first. */
  readonly groups: readonly { readonly by: number; readonly threads: readonly ThreadView[] }[];
  /** Number of documents whose passages are paired: those that are scored. */
  readonly documents: number;
  /** Of each document the paragraphs that share nothing with the others, and all. */
  readonly alone: readonly {
    readonly outlet: OutletView;
    readonly paragraphs: number;
    readonly of: number;
  }[];
}

interface Step {
  readonly letter: string;
  readonly href: string;
}

/** The thread that is open: its passages side by side. */
export interface ThreadDetailView {
  readonly letter: string;
  readonly label: string;
  readonly weak: boolean;
  readonly because: readonly string[];
  /** Its place among all threads, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly before: Step | null;
  readonly after: Step | null;
  readonly closeHref: string;
  /** Address of a mark up to its id. */
  readonly hrefBefore: string;
  /** One a document; `passage` is null where it tells nothing of it. */
  readonly texts: readonly {
    readonly id: string;
    readonly outlet: OutletView;
    readonly passage: {
      /** "¶4", and the way there. */
      readonly place: string;
      readonly href: string;
      /** The passage with the text around it, within its paragraph. */
      readonly text: string;
      /** Whether the paragraph goes on before and behind that. */
      readonly isCut: { readonly before: boolean; readonly after: boolean };
      /** With spans into `text`, like the pieces. */
      readonly marks: readonly ViewMark[];
      /** What stands around the passage, is told by it, and is told in words that no other text has. */
      readonly pieces: readonly { readonly span: Span; readonly kind: "around" | "told" | "changed" }[];
      /** A long run of its words stands in another of the texts too. */
      readonly isReused: boolean;
    } | null;
    /** The fragments of a shared quotation that the text chose, and how it introduces them. */
    readonly quotes: readonly { readonly words: string; readonly introduced: string }[];
  }[];
}
