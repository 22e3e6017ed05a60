import { createRequire } from "node:module";
import type Libsql from "libsql";
import { storeError } from "./errors";

/** What a column can hold. libsql ends the whole process over a boolean, so none may be given. */
export type Value = string | number | null | Uint8Array;

/** One connection to a database file. */
export interface Database {
  readonly file: string;
  /** Runs statements that take no values. */
  exec(sql: string): void;
  /** Runs a statement; returns how many rows it changed and the number of the row it last inserted. */
  run(sql: string, values?: readonly Value[]): { readonly changes: number; readonly row: number };
  /** The first row of an answer, if there is one. */
  row<Row>(sql: string, values?: readonly Value[]): Row | undefined;
  /** All rows of an answer: ask for a bounded number. */
  rows<Row>(sql: string, values?: readonly Value[]): Row[];
  /** Does all of the work or nothing of it, alone among writers. Within another transaction it is part of that one. */
  transaction<Result>(work: () => Result): Result;
  /** Does the work on one state of the data, whatever other processes write meanwhile. It must not write. */
  snapshot<Result>(work: () => Result): Result;
  close(): void;
}

/** Milliseconds to wait for another process that is writing. */
export const PATIENCE = 10_000;

/** Loaded where a store is opened: a native library that takes 12 ms and that most commands can do without. */
const libsql = (): typeof Libsql => createRequire(import.meta.url)("libsql");

/** Opens a database file, which is created where there is none. Throws a `StoreError` where that cannot be. */
export function openDatabase(file: string): Database {
  try {
    const connection = new (libsql())(file);
    connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    return wrap(connection, file);
  } catch (error) {
    throw storeError(error, file);
  }
}

function wrap(connection: Libsql.Database, file: string): Database {
  const prepared = new Map<string, Libsql.Statement>();
  let within = false;

  function attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw storeError(error, file);
    }
  }

  function statement(sql: string): Libsql.Statement {
    const known = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  /** A failed statement may have ended the transaction already. */
  function ended<Result>(begin: string, work: () => Result): Result {
    if (within) return work();
    attempt(() => connection.exec(begin));
    within = true;
    try {
      const result = work();
      attempt(() => connection.exec("COMMIT"));
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec("ROLLBACK");
      throw error;
    } finally {
      within = false;
    }
  }

  return {
    file,
    exec: (sql) => attempt(() => void connection.exec(sql)),
    run: (sql, values = []) =>
      attempt(() => {
        const { changes, lastInsertRowid } = statement(sql).run([...values]);
        return { changes, row: Number(lastInsertRowid) };
      }),
    row: <Row>(sql: string, values: readonly Value[] = []) =>
      attempt(() => {
        const row = statement(sql).get([...values]);
        return row === undefined ? undefined : stripped<Row>(row);
      }),
    rows: <Row>(sql: string, values: readonly Value[] = []) =>
      attempt(() =>
        statement(sql)
          .all([...values])
          .map(stripped<Row>),
      ),
    transaction: (work) => ended("BEGIN IMMEDIATE", work),
    snapshot: (work) => ended("BEGIN", work),
    close: () => void connection.close(),
  };
}

/** A row without the timing that libsql puts into it. */
function stripped<Row>(row: unknown): Row {
  const { _metadata, ...columns } = row as Record<string, unknown>;
  return columns as Row;
}
