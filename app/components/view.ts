/** Words shared by all view models: what a presenter hands to a component. Plain JSON, so a loader can return it. */

/** Words that lead somewhere. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** One line of prose; parts with an `href` are links. */
export type Line = string | readonly (string | Link)[];

/** An outlet as a page names it: full name and the two- or three-letter tab ("NYT"). No colour ever. */
export interface OutletView {
  readonly tab: string;
  readonly name: string;
  readonly href?: string | undefined;
}

/** A number ready to be shown. Not measured: `value` and `at` are null and `reason` says why. */
export interface NumberView {
  /** As printed: "2.2", "63 %", "7". */
  readonly value: string | null;
  /** The same in the unit of its axis, for drawing. */
  readonly at: number | null;
  /** 95 % interval in the unit of the axis, or null. */
  readonly interval: readonly [number, number] | null;
  /** What it counts: "1 of 456 words". */
  readonly detail: string;
  /** Opens exactly the passages it counts; null only where nothing is counted. */
  readonly href: string | null;
  readonly reason: string | null;
}
