import type { Database } from "./database";
import { type Edition, editionNumber } from "./editions";
import { conditionOf, type Filters } from "./filters";
import type { Store } from "./open";

/** What a measure counts in a document, and out of how many, with its interval in the unit of the measure. */
export interface Count {
  readonly count: number;
  readonly of: number;
  /** `null` where there is none, or an analysis from before it was kept. */
  readonly interval: readonly [number, number] | null;
}

/** What a table of documents shows of one. */
export interface Listed {
  readonly id: string;
  readonly title: string | null;
  /** What it tells of, as somebody stated. */
  readonly event: string | null;
  readonly outlet: string | null;
  readonly genre: string | null;
  readonly date: string | null;
  readonly language: string | null;
  /** By measure, what could be measured; `null` where the edition that is asked for has not analysed it, or none is. */
  readonly scores: Readonly<Record<string, Count>> | null;
}

type Column = "added" | "id" | "title" | "outlet" | "genre" | "date";

export interface ListOptions extends Filters {
  /**
   * What to sort by: a column, or the share that a measure counts; `added`, the order in which they came, if left out.
   * What is not known or not measured comes last.
   */
  readonly order?: Column | { readonly measure: string };
  readonly descending?: boolean;
  /** Whose analyses scores are taken from. */
  readonly edition?: Edition;
  /** Measures whose scores are wanted with each document. */
  readonly measures?: readonly string[];
  /** Documents to leave out before the page begins, and how many are on it; 0 and 50 if left out. */
  readonly offset?: number;
  readonly limit?: number;
}

const columns: Readonly<Record<Column, string>> = {
  added: "d.number",
  id: "d.id",
  title: "d.title",
  outlet: "d.outlet",
  genre: "d.genre",
  date: "d.date",
};

/** A measure is sorted by from a table of its own, so that no analysis need be read. */
const scored = `FROM documents d LEFT JOIN scores s
  ON s.edition = ? AND s.measure = (SELECT id FROM measures WHERE name = ?) AND s.document = d.number`;

/** One page of the documents that are meant, and how many these are in all. Throws as `conditionOf` does. */
export function listDocuments(
  { database }: Store,
  options: ListOptions = {},
): { readonly total: number; readonly documents: readonly Listed[] } {
  const { order = "added", descending = false, offset = 0, limit = 50, edition, measures = [] } = options;
  const { sql, values } = conditionOf(options);
  return database.snapshot(() => {
    const by = (edition && editionNumber(database, edition)) ?? -1;
    const sorted =
      typeof order === "string"
        ? { from: "FROM documents d", key: columns[order], values: [] }
        : { from: scored, key: "s.count / s.total", values: [by, order.measure] };
    const counted = database.row<{ total: number }>(
      `SELECT count(*) AS total FROM documents d WHERE ${sql}`,
      values,
    );
    const page = database.rows<{ number: number }>(
      `SELECT d.number ${sorted.from} WHERE ${sql}
       ORDER BY ${sorted.key} ${descending ? "DESC" : "ASC"} NULLS LAST, d.number LIMIT ? OFFSET ?`,
      [...sorted.values, ...values, limit, offset],
    );
    return {
      total: counted?.total ?? 0,
      documents: page.map(({ number }) => listed(database, number, by, JSON.stringify(measures))),
    };
  });
}

function listed(database: Database, number: number, edition: number, measures: string): Listed {
  const row = database.row<Omit<Listed, "scores"> & { readonly scores: string | null }>(
    `SELECT d.id, d.title, d.event, d.outlet, d.genre, d.date, d.language, (
       SELECT (
         SELECT json_group_object(m.name, json(s.value)) FROM json_each(a.scores) s JOIN measures m ON m.id = s.key
         WHERE m.name IN (SELECT value FROM json_each(?))
       ) FROM analysed n JOIN analyses a ON a.id = n.analysis WHERE n.edition = ? AND n.document = d.number
     ) AS scores
     FROM documents d WHERE d.number = ?`,
    [measures, edition, number],
  );
  const { scores, ...known } = row as NonNullable<typeof row>;
  return { ...known, scores: scores === null ? null : countsIn(scores) };
}

const countsIn = (scores: string): Listed["scores"] =>
  Object.fromEntries(
    Object.entries(JSON.parse(scores) as Record<string, readonly number[]>).map(
      ([name, [count = 0, of = 0, low, high]]) => [
        name,
        { count, of, interval: low === undefined || high === undefined ? null : [low, high] },
      ],
    ),
  );
