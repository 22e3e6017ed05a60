import { isDate } from "../dates";
import type { Value } from "./database";
import { StoreError } from "./errors";
import { isCopy } from "./is-copy";

/** Which documents are meant; what is left out does not narrow. Deleted ones are never meant. */
export interface Filters {
  /** Ids of outlets; `null` stands for documents without one. */
  readonly outlets?: readonly (string | null)[];
  readonly genres?: readonly (string | null)[];
  readonly languages?: readonly (string | null)[];
  /** First and last day, month or year, both included: `2021`, `2021-10`, `2021-10-29`. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of a collection and a story, a tag. */
  readonly collection?: string;
  readonly story?: string;
  readonly tag?: string;
  /** Whether of the documents of a story that are one text only one is meant. */
  readonly once?: boolean;
}

/** A condition on `documents d` with the values for its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** The condition that the filters make. Throws a `StoreError` where a date is none. */
export function conditionOf(filters: Filters): Condition {
  const { outlets, genres, languages, from, to, collection, story, tag, once } = filters;
  const parts: Condition[] = [
    { sql: "d.deleted IS NULL", values: [] },
    ...among("d.outlet", outlets),
    ...among("d.genre", genres),
    ...among("d.language", languages),
    ...given("d.date >= ?", from && dated(from)),
    // Sorts after every day of the month or year that is meant.
    ...given("d.date <= ?", to && `${dated(to)}-99`),
    ...given("d.number IN (SELECT document FROM collected WHERE collection = ?)", collection),
    ...given("d.number IN (SELECT document FROM storied WHERE story = ?)", story),
    ...given("d.number IN (SELECT document FROM tags WHERE tag = ?)", tag),
    ...(once ? [{ sql: `NOT ${isCopy}`, values: [] }] : []),
  ];
  return { sql: parts.map(({ sql }) => sql).join(" AND "), values: parts.flatMap(({ values }) => values) };
}

const given = (sql: string, value: string | undefined): readonly Condition[] =>
  value === undefined || value === "" ? [] : [{ sql, values: [value] }];

function among(column: string, values: readonly (string | null)[] | undefined): readonly Condition[] {
  if (values === undefined || values.length === 0) return [];
  const none = values.includes(null) ? ` OR ${column} IS NULL` : "";
  const sql = `(${column} IN (SELECT value FROM json_each(?))${none})`;
  return [{ sql, values: [JSON.stringify(values.filter((value) => value !== null))] }];
}

function dated(value: string): string {
  if (isDate(value)) return value;
  throw new StoreError(`date "${value}": not a day, month or year; write 2021-10-29, 2021-10 or 2021`);
}
