import { StoreError } from "../errors";
import type { Store } from "../open";
import { existingJob, type Job, type JobInput, type JobKind, type JobState } from "./job";
import { dropUploads, removeFiles } from "./uploads";

/** Kinds of which a second job would only do what the first does: while one is under way, it is the answer. */
const single: ReadonlySet<JobKind> = new Set(["analyse", "stories"]);

/**
 * Asks for work in the background; whoever claims it does it. Throws a `StoreError`, and starts nothing, where an upload
 * is unknown or another job's.
 * @param uploads ids of the uploads that it reads, see `keepUpload`
 */
export const startJob = (
  store: Store,
  kind: JobKind,
  input: JobInput = {},
  uploads: readonly string[] = [],
): Job =>
  store.database.transaction(() => {
    const { database } = store;
    const now = store.now();
    const same = single.has(kind) ? underWay(store, kind) : undefined;
    if (same !== undefined) return existingJob(database, same);
    const sql = "INSERT INTO jobs (kind, state, input, created, updated) VALUES (?, 'waiting', ?, ?, ?)";
    const { row } = database.run(sql, [kind, JSON.stringify(input), now, now]);
    for (const id of uploads) {
      if (database.run("UPDATE uploads SET job = ? WHERE id = ? AND job IS NULL", [row, id]).changes === 1)
        continue;
      throw new StoreError(`upload ${id}: not there, or read by another job; upload the file again`);
    }
    return existingJob(database, row);
  });

const underWay = ({ database }: Store, kind: JobKind): number | undefined =>
  database.row<{ id: number }>(
    "SELECT id FROM jobs WHERE kind = ? AND state IN ('waiting', 'running') ORDER BY id LIMIT 1",
    [kind],
  )?.id;

/** Stops a job; what it did stays. One that has ended stays as it is. Throws a `StoreError` where there is none. */
export const cancelJob = (store: Store, id: number): Job =>
  change(store, id, ["waiting", "running"], "cancelled");

/**
 * Takes up a job that was cancelled or failed, where it stopped. Throws a `StoreError` where there is none, or the
 * files that it reads are gone.
 */
export const resumeJob = (store: Store, id: number): Job =>
  change(store, id, ["cancelled", "failed"], "waiting");

const change = (store: Store, id: number, from: readonly JobState[], to: JobState): Job =>
  store.database.transaction(() => {
    const job = existingJob(store.database, id);
    if (!from.includes(job.state)) return job;
    if (to === "waiting" && job.input.gone === true) {
      throw new StoreError(`job ${id}: the files that it reads were removed; upload them again`);
    }
    store.database.run(
      "UPDATE jobs SET state = ?, owner = NULL, lease = 0, attempts = 0, reason = NULL, updated = ? WHERE id = ?",
      [to, store.now(), id],
    );
    return existingJob(store.database, id);
  });

/** Forgets a job that has ended, with its failures and uploads. Throws a `StoreError` where it is under way. */
export function dropJob(store: Store, id: number): void {
  const dropped = store.database.transaction(() => {
    const { state } = existingJob(store.database, id);
    if (state === "waiting" || state === "running") {
      throw new StoreError(`job ${id}: is under way; cancel it first`);
    }
    const uploads = dropUploads(store, "job = ?", [id]);
    store.database.run("DELETE FROM jobs WHERE id = ?", [id]);
    return uploads;
  });
  removeFiles(store, dropped);
}
