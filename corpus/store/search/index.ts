import type { Database } from "../database";
import { conditionOf, type Filters } from "../filters";
import type { Store } from "../open";
import { type Facet, type Facets, facetsOf } from "./facets";
import { type Hit, hitOf } from "./hit";
import { anyOf, matchOf } from "./query";
import { countUnread, type Scope, type Searched, searchedOf } from "./scope";
import { withFinder } from "./spans";

export interface Found extends Facets {
  /** One page of the documents. */
  readonly hits: readonly Hit[];
  /** Documents that were not searched: where a voice is asked for, those that are not analysed yet; else 0. */
  readonly unread: number;
}

export interface SearchOptions extends Scope {
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

const orders = {
  relevance: "relevance, number",
  date: "date DESC NULLS LAST, number",
  added: "number",
} as const;

/** Facets and one page of the documents that have what is looked for. Throws as `searchedOf` does. */
export function searchDocuments({ database }: Store, query: string, options: SearchOptions = {}): Found {
  const { contexts = 3 } = options;
  const searched = searchedOf(database, query, options);
  return database.snapshot(() => {
    const { facets, page } = pageOf(database, searched, options);
    const hits = [...hitsOf(database, query, page, contexts, options)];
    return { ...facetsOf(facets), hits, unread: countUnread(database, options) };
  });
}

/** The documents that are meant, whatever they say, counted. Throws as `conditionOf` does. */
export function countDocuments({ database }: Store, filters: Filters = {}): Facets {
  const { sql, values } = conditionOf(filters);
  const row = database.row<{ facets: string }>(
    `SELECT json_group_array(json_array(d.outlet, d.genre, substr(d.date, 1, 7))) AS facets
     FROM documents d WHERE ${sql}`,
    values,
  );
  return facetsOf(JSON.parse(row?.facets ?? "[]") as Facet[]);
}

/** What the page needs, from one walk over all that is found: facets as one text, since a row each is slow to hand on. */
function pageOf(
  database: Database,
  { index, from, sql, values }: Searched,
  { order = "relevance", offset = 0, limit = 20 }: SearchOptions,
): { readonly facets: readonly Facet[]; readonly page: readonly number[] } {
  const relevance = order === "relevance" ? `${index}.rank` : "0";
  const [all, ...page] = database.rows<{ facets: string; number: number }>(
    `WITH found AS MATERIALIZED (
       SELECT d.number, d.outlet, d.genre, d.date, ${relevance} AS relevance FROM ${from} WHERE ${sql}
     )
     SELECT json_group_array(json_array(outlet, genre, substr(date, 1, 7))) AS facets, 0 AS number FROM found
     UNION ALL
     SELECT * FROM (SELECT NULL, number FROM found ORDER BY ${orders[order]} LIMIT ? OFFSET ?)`,
    [...values, limit, offset],
  );
  return {
    facets: JSON.parse(all?.facets ?? "[]") as Facet[],
    page: page.map(({ number }) => number),
  };
}

/**
 * Every document that has what is looked for, with every finding, in the order in which they came. In memory are one
 * document and the numbers of all. Throws as `searchedOf` does.
 */
export function* everyHit({ database }: Store, query: string, scope: Scope = {}): Generator<Hit> {
  const { from, sql, values } = searchedOf(database, query, scope);
  const numbers = database
    .rows<{ number: number }>(`SELECT d.number FROM ${from} WHERE ${sql} ORDER BY d.number`, values)
    .map(({ number }) => number);
  yield* hitsOf(database, query, numbers, Number.POSITIVE_INFINITY, scope);
}

/** How many documents of a search could not be searched; see `Found`. */
export const unreadBy = ({ database }: Store, scope: Scope): number => countUnread(database, scope);

function hitsOf(
  database: Database,
  query: string,
  numbers: readonly number[],
  most: number,
  { inVoice }: Scope,
): Generator<Hit> {
  // Words that must not stand in the voice may well stand elsewhere in the text.
  const match = inVoice ? anyOf(query) : matchOf(query);
  return withFinder(database, match, function* (finder) {
    for (const number of numbers) {
      const hit = hitOf(database, number, finder, { most, inVoice });
      if (hit) yield hit;
    }
  });
}
