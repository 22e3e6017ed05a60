import type { ViewMark } from "../marked-text/view";
import type { OutletView } from "../view";

/** One passage that a number counts: its sentence with the marks counted in it. */
export interface PassageView {
  /** Opens it in its text. */
  readonly href: string;
  /** Citation number of its paragraph; null in the headline. */
  readonly paragraph: number | null;
  readonly text: string;
  /** Marks with spans into `text`. */
  readonly marks: readonly ViewMark[];
}

/** What an open number counts, document by document. */
export interface PassagesView {
  readonly label: string;
  readonly explanation: string;
  /** Address of the view without the number. */
  readonly closeHref: string;
  /** Address of a mark up to its id. */
  readonly hrefBefore: string;
  readonly documents: readonly {
    readonly id: string;
    readonly outlet: OutletView;
    /** The number with its count, denominator and interval, in words. */
    readonly number: string;
    readonly passages: readonly PassageView[];
  }[];
}
