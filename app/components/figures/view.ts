import type { Voice } from "../../../analysis/types";
import type { NumberView, OutletView } from "../view";

/** Ways to take a figure along. */
export interface FigureToolsView {
  readonly svgHref: string;
  readonly pngHref: string;
  /** HTML that shows the figure on another site. */
  readonly snippet: string;
}

/** One loaded term in a figure: a small box drawn with its voice, a link to its passage. */
export interface UnitBox {
  readonly voice: Voice;
  readonly suggested: boolean;
  readonly href: string;
  /** The term and where it stands: "regime, not attributed, ¶4". */
  readonly label: string;
}

/** One term, one box, suggested ones behind the listed; where a row has more than 24, all rows are drawn as bars in the same fills. */
export interface UnitFigureView {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** What can be done with the figure in a page. */
  readonly hint?: string | undefined;
  readonly tools?: FigureToolsView | null | undefined;
  readonly rows: readonly {
    readonly outlet: OutletView;
    readonly boxes: readonly UnitBox[];
    readonly count: NumberView;
    /** Beside the count: "+9 suggested". */
    readonly more: NumberView | null;
  }[];
}

/** A grey strip behind all rows: where the values of a reference corpus lie. The caption names it and its numbers. */
export interface ReferenceBand {
  readonly from: number;
  readonly to: number;
}

/** Dots with intervals on a shared axis from 0. Rows stand in the order of the columns, never by value. */
export interface IntervalFigureView {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly tools?: FigureToolsView | null | undefined;
  /** The axis runs from 0 to `max` with ticks at 0 and four equal steps; in the unit of `NumberView.at`. */
  readonly max: number;
  readonly band: ReferenceBand | null;
  readonly rows: readonly { readonly outlet: OutletView; readonly number: NumberView }[];
}

/** One bar segment: how many of one sort, and the passages it counts. */
export interface Segment {
  readonly count: number;
  readonly href: string | null;
}

/** Stacked bars: rows by series. In the HTML always as a table, in the browser also as a chart. */
export interface StackedFigureView {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** What can be done with the figure in a page. */
  readonly hint?: string | undefined;
  readonly tools?: FigureToolsView | null | undefined;
  /** "count" stacks counts; "share" stacks shares of each row's sum. */
  readonly unit: "count" | "share";
  /** In drawing order. `fill` is a pattern, not a colour alone. */
  readonly series: readonly { readonly key: string; readonly label: string; readonly fill: SeriesFill }[];
  /** `label` is the first cell; `group` the outlet, where rows are categories of several documents. */
  readonly rows: readonly {
    readonly label: string;
    readonly outlet: OutletView | null;
    /** One per series, same order. */
    readonly segments: readonly Segment[];
    readonly total: NumberView;
  }[];
}

/** What a chart draws of such a figure. */
export type ChartView = Pick<StackedFigureView, "id" | "unit" | "series"> & {
  readonly rows: readonly (Pick<StackedFigureView["rows"][number], "label" | "segments"> & {
    readonly outlet: Pick<OutletView, "tab"> | null;
  })[];
};

/** Fills follow the grammar of marks: boxes for wording, lines for sourcing. */
export type SeriesFill =
  | "full"
  | "self"
  | "headline"
  | "half"
  | "empty"
  | "scare"
  | "source"
  | "content"
  | "none";
