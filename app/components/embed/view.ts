/** What stands under everything that is shown on another site. */
export interface SourceLineView {
  /** Which texts, what made it, what is not counted. */
  readonly lines: readonly string[];
  /** The whole view on this site. */
  readonly href: string;
}
