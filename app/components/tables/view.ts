import type { Voice } from "../../../analysis/types";
import type { NumberView, OutletView } from "../view";

/** Group by label by outlet: one dot a mention. */
export interface DotTableView {
  /** What the table shows, for those who do not see it. */
  readonly caption: string;
  /** Heads the column of labels. */
  readonly head: string;
  readonly outlets: readonly OutletView[];
  readonly groups: readonly {
    readonly name: string;
    readonly rows: readonly {
      readonly label: string;
      /** One an outlet, in the order of `outlets`. */
      readonly cells: readonly {
        readonly voices: readonly Voice[];
        readonly count: number;
        readonly href: string | null;
      }[];
    }[];
  }[];
}

/** The words typical of one text, and those notably absent from it. */
export interface KeynessView {
  readonly outlet: OutletView;
  readonly typical: readonly KeynessRow[];
  readonly absent: readonly KeynessRow[];
}

export interface KeynessRow {
  readonly term: string;
  readonly z: string;
  /** "12 of 1,298; elsewhere 3 of 1,458". */
  readonly counts: string;
  /** Opens the lines in which it stands. */
  readonly href: string;
}

/** Sources of one document by the words attributed to them. */
export interface SourceTableView {
  readonly outlet: OutletView;
  /** False where the text is in a language that is not read: then it is not known who speaks. */
  readonly scored: boolean;
  /** Body words of the document. */
  readonly words: number;
  readonly rest: number;
  readonly rows: readonly {
    readonly name: string;
    /** What kind of source it is, in words; null where none is stated. */
    readonly type: string | null;
    readonly count: number;
    readonly words: number;
    readonly stances: string;
    readonly href: string;
  }[];
}

/** Scores of one document that belong together. */
export interface ScoreGroupView {
  readonly group: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly explanation: string;
    readonly unit: "per 1,000 words" | "share";
    readonly number: NumberView;
    readonly interval: string | null;
    readonly method: string | null;
    readonly methodNote: string;
    /** Its passages are open. */
    readonly open: boolean;
  }[];
}

/** A stretch of text that is not scored, with the way to put it back. */
export interface BoilerplateView {
  readonly index: number;
  readonly text: string;
  readonly reason: string;
  readonly rule: string;
  /** True where the reader has put it back into the body. */
  readonly restored: boolean;
  readonly toggleHref: string;
}
