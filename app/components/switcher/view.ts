import type { OutletView } from "../view";

export interface SwitcherView {
  /** Opens the first passage that several texts tell, or leads to the open one; null where there is none. */
  readonly passagesHref: string | null;
  /** Every text, with the way to it. */
  readonly texts: readonly { readonly outlet: OutletView; readonly href: string }[];
}
