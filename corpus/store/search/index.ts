import type { Database } from "../database";
import { type Condition, conditionOf, type Filters } from "../filters";
import type { Store } from "../open";
import { decoded } from "../texts";
import { type Context, contextOf } from "./contexts";
import { type Facets, facetsOf } from "./facets";
import { matchOf } from "./query";
import { spansIn } from "./spans";

/** A document that has what is looked for. */
export interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly genre: string | null;
  readonly date: string | null;
  /** How often it has it. */
  readonly findings: number;
  /** The first findings, in text order. */
  readonly contexts: readonly Context[];
}

export interface Found extends Facets {
  /** One page of the documents. */
  readonly hits: readonly Hit[];
}

export interface SearchOptions extends Filters {
  /**
   * `relevance` (if left out): those that have it most often for their length first; `date`: the latest first;
   * `added`: in the order in which they came.
   */
  readonly order?: "relevance" | "date" | "added";
  /** Documents to leave out before the page begins, and how many are on it; 0 and 20 if left out. */
  readonly offset?: number;
  readonly limit?: number;
  /** Findings to show of each document; 3 if left out. */
  readonly contexts?: number;
}

/** What is known of a document of the page; `text` is the number of its text. */
interface Row extends Omit<Hit, "findings" | "contexts"> {
  readonly text: number;
}

const orders = {
  relevance: "rank, d.number",
  date: "d.date DESC NULLS LAST, d.number",
  added: "d.number",
} as const;

const joined = "texts_index JOIN documents d ON d.text = texts_index.rowid";
const columns = "d.id, d.title, d.outlet, d.genre, d.date, d.text";

/** Facets and one page of the documents that have what is looked for. Throws as `matchOf` and `conditionOf` do. */
export function searchDocuments({ database }: Store, query: string, options: SearchOptions = {}): Found {
  const { order = "relevance", offset = 0, limit = 20, contexts = 3 } = options;
  const match = matchOf(query);
  const { sql, values } = searched(match, options);
  return database.snapshot(() => {
    const facets = facetsOf(database, { sql, values });
    const rows = database.rows<Row>(
      `SELECT ${columns} FROM ${joined} WHERE ${sql} ORDER BY ${orders[order]} LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    );
    return { ...facets, hits: rows.map((row) => hitOf(database, row, match, contexts)) };
  });
}

/**
 * Every document that has what is looked for, with every finding, in the order in which they came. In memory are one
 * document and the numbers of all. Throws as `searchDocuments` does.
 */
export function* everyHit({ database }: Store, query: string, filters: Filters = {}): Generator<Hit> {
  const match = matchOf(query);
  const { sql, values } = searched(match, filters);
  const numbers = database.rows<{ number: number }>(
    `SELECT d.number FROM ${joined} WHERE ${sql} ORDER BY d.number`,
    values,
  );
  for (const { number } of numbers) {
    const row = database.row<Row>(`SELECT ${columns} FROM documents d WHERE number = ? AND deleted IS NULL`, [
      number,
    ]);
    if (row) yield hitOf(database, row, match, Number.POSITIVE_INFINITY);
  }
}

function searched(match: string, filters: Filters): Condition {
  const { sql, values } = conditionOf(filters);
  return { sql: `texts_index MATCH ? AND ${sql}`, values: [match, ...values] };
}

function hitOf(database: Database, { text: id, ...known }: Row, match: string, most: number): Hit {
  const row = database.row<{ text: Uint8Array }>(
    "SELECT CAST(text AS BLOB) AS text FROM texts WHERE id = ?",
    [id],
  );
  const text = row ? decoded(row.text) : "";
  const spans = spansIn(database, { id, text }, match);
  return {
    ...known,
    findings: spans.length,
    contexts: spans.slice(0, most).map((span) => contextOf(text, span)),
  };
}
