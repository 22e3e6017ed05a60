import type { FigureToolsView } from "../figures/view";
import type { NumberView, OutletView } from "../view";

/** A measure of some outlets by month or year. */
export interface TimeFigureView {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly tools?: FigureToolsView | null | undefined;
  /** The axis of values runs from 0 to `max`. */
  readonly max: number;
  /** Every month or year from the first to the last in which any of the outlets has a document. */
  readonly periods: readonly string[];
  readonly series: readonly TimeSeries[];
  /** Documents without the date that is needed are left out: how many, in words; `null` for none. */
  readonly undated: string | null;
}

export interface TimeSeries {
  readonly outlet: OutletView;
  /** One a period, in their order; `null` where the outlet has no document. */
  readonly points: readonly (TimePoint | null)[];
}

export interface TimePoint {
  /** Its `href` opens the documents of the period. */
  readonly number: NumberView;
  /** How many documents it is of, as a number and in words: "12 documents". */
  readonly count: number;
  readonly documents: string;
  /** The interval in words, or why there is none. */
  readonly interval: string;
}
