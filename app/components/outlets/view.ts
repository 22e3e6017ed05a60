import type { NumberView, OutletView } from "../view";

/** The form that describes an outlet. */
export interface OutletFormView {
  /** False where nobody described it yet. */
  readonly isDescribed: boolean;
  readonly isOpen: boolean;
  readonly name: { readonly value: string; readonly problem: string | null };
  readonly tab: { readonly value: string; readonly problem: string | null };
  readonly facts: readonly {
    readonly name: string;
    readonly label: string;
    readonly text: string;
    /** Its source. */
    readonly title: string;
    readonly url: string;
    readonly problem: string | null;
  }[];
}

/** An outlet in the table of outlets. */
export interface OutletRow {
  readonly id: string;
  readonly outlet: OutletView;
  readonly about: string | null;
  readonly documents: string;
  readonly documentsHref: string;
  readonly isChosen: boolean;
  /** In the order of the measures' columns, with the interval in words. */
  readonly numbers: readonly (NumberView & { readonly words: string })[];
}
