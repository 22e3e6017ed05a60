/** A field of a document that a column can give. */
export type Field = (typeof FIELDS)[number];

export const FIELDS = [
  ...(["id", "text", "title", "outlet", "date", "url", "author"] as const),
  ...(["genre", "language", "event", "licence", "notes"] as const),
] as const;

/** Which column gives which field, by the column's name in the header; an empty name says that none does. */
export type GivenColumns = Readonly<Partial<Record<Field, string>>>;

/** A row as read, or what is wrong with it. Rows count as a spreadsheet counts them: the header is row 1. */
export type Row =
  | { readonly number: number; readonly cells: readonly string[] }
  | { readonly number: number; readonly problem: string };

/** A table as read: its header, and its rows as they are asked for. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: AsyncGenerator<Row>;
  /** What was found out about the file, in words: its encoding, its delimiter. */
  readonly notes: readonly string[];
  /** Lets go of the file, whether all rows were read or not. */
  readonly close: () => void;
}
