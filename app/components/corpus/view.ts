import type { Link, NumberView, OutletView } from "../view";

/** One filter with what there is to choose from. */
export interface SelectView {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The filters of a page of the corpus, as a form shows them. */
export interface FilterView {
  readonly selects: readonly SelectView[];
  readonly from: string;
  readonly to: string;
  /** Id of the story whose documents are shown, or `null`. */
  readonly story: string | null;
}

/** The head of a sortable column. */
export interface SortView {
  readonly label: string;
  /** What its numbers are of, where they do not say so themselves: "per 1,000 words". */
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly href: string;
  readonly sorted: "ascending" | "descending" | null;
  /** Where the axis of a measure's column ends; `null` in other columns. */
  readonly max: number | null;
}

/** A number of a document, with its interval in words. */
export interface DocumentNumber extends NumberView {
  readonly words: string | null;
}

export interface DocumentRow {
  /** As a form names it within a list. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly outlet: OutletView;
  readonly date: string;
  /** In the order of the measures' columns. */
  readonly numbers: readonly DocumentNumber[];
}

export interface PagingView {
  /** "51 to 100 of 2,310 documents". */
  readonly words: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Work in the background that is under way or has just ended. */
export interface JobLine {
  readonly words: string;
  readonly link: Link;
}

/** A document that has what was looked for, with some of the places. */
export interface FoundView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly about: string;
  readonly outlet: OutletView;
  /** "3 places". */
  readonly findings: string;
  /** Places that are not shown. */
  readonly more: number;
  readonly contexts: readonly {
    /** Offset of the finding in the text. */
    readonly at: number;
    readonly before: string;
    readonly found: string;
    readonly after: string;
  }[];
}

/** What was found, counted by something; each count narrows the search to it. */
export interface FacetView {
  readonly label: string;
  readonly values: readonly { readonly label: string; readonly count: string; readonly href: string }[];
  readonly more: number;
}
