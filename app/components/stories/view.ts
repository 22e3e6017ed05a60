import type { Voice } from "../../../analysis/types";
import type { NumberView, OutletView } from "../view";

/** How many loaded terms stand in a voice. */
export interface VoiceCount {
  readonly voice: Voice;
  readonly count: number;
}

/** A story in a table of stories. */
export interface StoryRow {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  /** "24 to 26 April 2012". */
  readonly dates: string;
  /** What else is to be known of it: that it was corrected by hand, how many documents are one text. */
  readonly note: string | null;
  readonly outlets: readonly OutletView[];
  /** Outlets that are not named. */
  readonly more: number;
  readonly documents: string;
  /** Words of its documents that are scored, or `null` where none is. */
  readonly words: string | null;
  readonly voices: readonly VoiceCount[];
  readonly rate: NumberView;
}

/** Two documents that share runs of words. */
export interface ReuseView {
  readonly id: string;
  readonly pair: readonly [ReusedView, ReusedView];
  /** "78 % of its words stand in the other", one line for each of the two. */
  readonly shares: readonly [string, string];
  readonly original: string;
  /** The longest runs, in the words of the first document. */
  readonly runs: readonly { readonly words: string; readonly text: string }[];
  /** Runs that are not shown. */
  readonly more: number;
}

export interface ReusedView {
  readonly href: string;
  readonly title: string;
  readonly outlet: OutletView;
}
