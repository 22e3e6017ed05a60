/** What the reader does not count, and what could be switched off. */
export interface DismissalsView {
  /** "14 marks are not counted"; null where nothing is dismissed. */
  readonly lead: string | null;
  readonly rows: readonly {
    readonly value: string;
    /** What is dismissed: "“regime”, loaded term, Mehr News Agency ¶4". */
    readonly text: string;
    /** How many marks go by it, or why none does. */
    readonly detail: string;
    /** False where the address names something that is not there. */
    readonly found: boolean;
    readonly putBackHref: string;
  }[];
  readonly clearHref: string;
  /** Categories and tiers that the texts hold, with the way to switch them off or on. */
  readonly switches: readonly {
    readonly label: string;
    readonly count: number;
    readonly off: boolean;
    readonly href: string;
  }[];
}
