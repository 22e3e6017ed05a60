/** What a form asks of a document. */
export interface FieldsView {
  readonly fields: readonly FieldView[];
  /** Outlets that are known, to choose from. */
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** Where the value was read from the text and nobody gave it: how. */
  readonly guess: string | null;
  readonly problem: string | null;
  /** What there is to choose from; free where it is left out. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** A stretch of the text that a person decides on. */
export interface BlockView {
  /** Offset at which it starts: its name in the form. */
  readonly start: number;
  readonly words: string;
  /** Why it is not scored, or null. */
  readonly reason: string | null;
}
