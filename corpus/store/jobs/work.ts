import type { Store } from "../open";
import { existingJob, type Failure, type Job, type JobKind } from "./job";
import { dropUploads, removeFiles } from "./uploads";

/** Milliseconds for which a job stays with who has claimed it, unless they say again that they live. */
export const LEASE = 15_000;

/** So often a job is taken up at one place; then it is likely the job that ends the program, and not somebody else. */
const mostAttempts = 20;

/** A job with the one process, or thread, that works at it. */
export interface Claim {
  readonly job: Job;
  /** Any words that name the worker and nobody else. */
  readonly owner: string;
}

const kinds: readonly JobKind[] = ["analyse", "import", "stories", "purge"];

/**
 * Takes the job that waits longest, or one whose worker has not been heard of for a while, since it was killed. `null`
 * where there is none to do. Grouping stories begins anew; other kinds go on behind what is done. Until it is finished, call `heartbeat` or `advance` more often than every `LEASE`.
 * @param among kinds that this worker can do; all if left out
 */
export const claimJob = (store: Store, owner: string, among = kinds): Claim | null =>
  store.database.transaction(() => {
    const { database } = store;
    const now = store.now();
    while (true) {
      const next = database.row<{ id: number; attempts: number }>(
        `SELECT id, attempts FROM jobs
         WHERE (state = 'waiting' OR (state = 'running' AND lease <= ?)) AND kind IN (SELECT value FROM json_each(?))
         ORDER BY id LIMIT 1`,
        [Date.parse(now), JSON.stringify(among)],
      );
      if (!next) return null;
      const tried = next.attempts >= mostAttempts;
      database.run(
        `UPDATE jobs SET state = ?, reason = ?, owner = ?, lease = ?, attempts = attempts + 1, updated = ?,
         done = iif(kind = 'stories', 0, done) WHERE id = ?`,
        tried
          ? ["failed", `was broken off ${mostAttempts} times at this place`, null, 0, now, next.id]
          : ["running", null, owner, Date.parse(now) + LEASE, now, next.id],
      );
      if (!tried) return { job: existingJob(database, next.id), owner };
    }
  });

/** Says that the worker lives; returns whether the job is still its own: false once it was cancelled or taken. */
export const heartbeat = (store: Store, claim: Claim): boolean => renew(store, claim, "");

/** What a job has got on by. */
export interface Progress {
  /** Items more that are behind it, those that failed too. */
  readonly more: number;
  /** How many there are in all, if that is known anew. */
  readonly total?: number;
  readonly failed?: readonly Failure[];
}

/** Notes what a job has got on by; returns whether it is still the worker's. Where it is not, nothing is noted. */
export const advance = (store: Store, claim: Claim, { more, total, failed = [] }: Progress): boolean =>
  store.database.transaction(() => {
    const { id } = claim.job;
    const set = ", attempts = 0, done = done + ?, total = ifnull(?, total)";
    if (!renew(store, claim, set, [more, total ?? null])) return false;
    for (const { name, reason } of failed) {
      const sql = "INSERT INTO job_failures (job, name, reason) VALUES (?, ?, ?)";
      store.database.run(sql, [id, name, reason]);
    }
    return true;
  });

/**
 * Ends a job: done, with its uploads removed, or failed where a reason is given. Returns whether it was still the
 * worker's; where it was not, it stays as it is.
 */
export function finish(store: Store, claim: Claim, reason: string | null = null): boolean {
  const state = reason === null ? "done" : "failed";
  const ended = store.database.transaction(() => {
    if (!renew(store, claim, ", state = ?, reason = ?, owner = NULL", [state, reason])) return null;
    return reason === null ? dropUploads(store, "job = ?", [claim.job.id]) : [];
  });
  removeFiles(store, ended ?? []);
  return ended !== null;
}

function renew(
  { database, now }: Store,
  { job, owner }: Claim,
  set: string,
  values: readonly (string | number | null)[] = [],
): boolean {
  const time = now();
  const { changes } = database.run(
    `UPDATE jobs SET lease = ?, updated = ?${set} WHERE id = ? AND owner = ? AND state = 'running'`,
    [Date.parse(time) + LEASE, time, ...values, job.id, owner],
  );
  return changes === 1;
}

/** Does work that may wait long, and says meanwhile that the worker lives. */
export async function held<Result>(store: Store, claim: Claim, work: () => Promise<Result>): Promise<Result> {
  const beat = setInterval(() => {
    try {
      heartbeat(store, claim);
    } catch {
      // A disk that is full now ends the work where it writes itself; nobody would catch it here.
    }
  }, LEASE / 3);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
