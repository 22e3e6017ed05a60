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
  readonly byAll: readonly ThreadView[];
  readonly bySome: readonly ThreadView[];
  /** Number of documents compared. */
  readonly documents: number;
}
