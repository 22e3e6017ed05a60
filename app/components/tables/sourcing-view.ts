import type { NumberView, OutletView } from "../view";

/** Shares by kind, one column a text. */
export interface SourcingView {
  readonly head: string;
  readonly outlets: readonly OutletView[];
  readonly rows: readonly {
    readonly label: string;
    /** One a text; `number` is null where it has none of the kind. */
    readonly cells: readonly { readonly number: NumberView | null; readonly interval: string | null }[];
  }[];
}
