import { conditionOf, type Filters } from "./filters";
import type { Store } from "./open";

/** What a table of documents shows of one. */
export interface Listed {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly genre: string | null;
  readonly date: string | null;
  readonly language: string | null;
}

export interface ListOptions extends Filters {
  /** What to sort by; `added`, the order in which they came, if left out. What is not known comes last. */
  readonly order?: "added" | "id" | "title" | "outlet" | "genre" | "date";
  readonly descending?: boolean;
  /** Documents to leave out before the page begins, and how many are on it; 0 and 50 if left out. */
  readonly offset?: number;
  readonly limit?: number;
}

const columns = {
  added: "d.number",
  id: "d.id",
  title: "d.title",
  outlet: "d.outlet",
  genre: "d.genre",
  date: "d.date",
} as const;

/** One page of the documents that are meant, and how many these are in all. Throws as `conditionOf` does. */
export function listDocuments(
  { database }: Store,
  options: ListOptions = {},
): { readonly total: number; readonly documents: readonly Listed[] } {
  const { order = "added", descending = false, offset = 0, limit = 50 } = options;
  const { sql, values } = conditionOf(options);
  return database.snapshot(() => ({
    total: database.row<{ total: number }>(`SELECT count(*) AS total FROM documents d WHERE ${sql}`, values)
      ?.total as number,
    documents: database.rows<Listed>(
      `SELECT d.id, d.title, d.outlet, d.genre, d.date, d.language FROM documents d WHERE ${sql}
       ORDER BY ${columns[order]} ${descending ? "DESC" : "ASC"} NULLS LAST, d.number LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    ),
  }));
}
