import { stringify } from "csv-stringify/sync";
import type { Cell } from "../.server/tables/tables";

/** A table of the research zip: its file, what a row is, its columns explained, and its rows as they are asked for. */
export interface BundleTable {
  readonly file: string;
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly about: string }[];
  /** Groups of rows: those of a document at a time. */
  readonly rows: () => Iterable<readonly (readonly Cell[])[]>;
}

/** A table as CSV (RFC 4180, lines end in a line feed) with a header, a group of rows at a time. */
export function* csvOf({ columns, rows }: Pick<BundleTable, "columns" | "rows">): Generator<string> {
  yield csv([columns.map(({ name }) => name)]);
  for (const some of rows()) yield csv(some);
}

const csv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { cast: { boolean: String } });
