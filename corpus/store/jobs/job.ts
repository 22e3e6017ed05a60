import type { Database } from "../database";
import { StoreError } from "../errors";
import type { Store } from "../open";

/**
 * `analyse`: the analyses that are missing; `import`: documents from files or addresses; `stories`: their grouping;
 * `purge`: deleted documents are removed for good.
 */
export type JobKind = "analyse" | "import" | "stories" | "purge";

export type JobState = "waiting" | "running" | "done" | "cancelled" | "failed";

/** What a job needs to be begun, and begun again; it is kept as JSON. */
export type JobInput = Readonly<Record<string, unknown>>;

/** Work that goes on in the background, whoever asked for it, until it is done. */
export interface Job {
  readonly id: number;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly input: JobInput;
  /** Items behind it, those that failed too, and how many there are in all: `null` while that is not known. */
  readonly done: number;
  readonly total: number | null;
  /** Items that failed; see `failuresOf`. */
  readonly failures: number;
  /** Why it failed as a whole, or `null`. */
  readonly reason: string | null;
  /** When it was asked for and when it last got on, ISO 8601 in UTC. */
  readonly created: string;
  readonly updated: string;
}

/** An item of a job that failed. */
export interface Failure {
  readonly name: string;
  readonly reason: string;
}

const select = `
  SELECT j.id, j.kind, j.state, j.input, j.done, j.total, j.reason, j.created, j.updated,
    (SELECT count(*) FROM job_failures WHERE job = j.id) AS failures
  FROM jobs j`;

type Row = Omit<Job, "input"> & { readonly input: string };

const fromRow = (row: Row): Job => ({ ...row, input: JSON.parse(row.input) as JobInput });

export interface JobsOptions {
  /** Only those in one of these states; in any if left out. */
  readonly states?: readonly JobState[];
  /** Jobs to leave out before the page begins, and how many are on it; 0 and 50 if left out. */
  readonly offset?: number;
  readonly limit?: number;
}

/** A page of the jobs, the last that was asked for first. */
export function jobs(
  { database }: Store,
  { states, offset = 0, limit = 50 }: JobsOptions = {},
): readonly Job[] {
  const among = states ? "WHERE j.state IN (SELECT value FROM json_each(?))" : "";
  return database
    .rows<Row>(`${select} ${among} ORDER BY j.id DESC LIMIT ? OFFSET ?`, [
      ...(states ? [JSON.stringify(states)] : []),
      limit,
      offset,
    ])
    .map(fromRow);
}

/** A job, or `null` where there is none of that id. */
export function jobOf({ database }: Pick<Store, "database">, id: number): Job | null {
  const row = database.row<Row>(`${select} WHERE j.id = ?`, [id]);
  return row ? fromRow(row) : null;
}

/** A job. Throws a `StoreError` where there is none of that id. */
export function existingJob(database: Database, id: number): Job {
  const job = jobOf({ database }, id);
  if (!job) throw new StoreError(`${id}: no job of this number in ${database.file}; check the number`);
  return job;
}

/** A page of the items of a job that failed, in the order in which they did; 0 and 50 if left out. */
export const failuresOf = (
  { database }: Store,
  id: number,
  { offset = 0, limit = 50 }: Pick<JobsOptions, "offset" | "limit"> = {},
): readonly Failure[] =>
  database.rows("SELECT name, reason FROM job_failures WHERE job = ? ORDER BY id LIMIT ? OFFSET ?", [
    ...[id, limit, offset],
  ]);
