import type { Database } from "./database";
import { dropUploads, removeFiles } from "./jobs/uploads";
import { mergeSteps, writeAnew } from "./merge";
import type { Store } from "./open";
import { overwriteFree, overwriteSteps } from "./overwrite";
import { pace, paced } from "./pace";
import { ended, numbersGoing, type PurgeScope, textsGoing } from "./purge-plan";

/** How far a purge is: steps more that are behind it, and how many there are in all, about; at its end, exactly. */
export interface PurgeProgress {
  readonly more: number;
  readonly total?: number;
}

/** What hears how far a purge is, and says whether it is to go on. What is removed by then stays so. */
export type Watch = (progress: PurgeProgress) => boolean;

/**
 * Takes documents away for good that are put away, with their versions and what only they have; see `purgePlan`. What
 * was written is overwritten in the file. It goes in pieces, with rests in between, so that others can read and write
 * meanwhile; one that is broken off is made good by the next. Returns whether it came to its end. Throws a `StoreError`,
 * and takes nothing, where one of the ids is not put away.
 */
export async function purge(
  store: Store,
  scope: PurgeScope = {},
  hear: Watch = () => true,
): Promise<boolean> {
  const { database } = store;
  let done = 0;
  const watch: Watch = (progress) => {
    done += progress.more;
    return hear(progress);
  };
  const numbers = numbersGoing(database, scope);
  const total = overwriteSteps(database) + numbers.length + mergeSteps(database);
  if (!watch({ more: 0, total })) return false;
  const step = () => watch({ more: 1 });
  database.exec("PRAGMA secure_delete = ON");
  try {
    if (!(await overwriteFree(database, step))) return false;
    if (!(await removed(database, numbers, watch))) return false;
    removeFiles(
      store,
      database.transaction(() => removeInputs(store)),
    );
    if (!(await writeAnew(database, step))) return false;
    await paced(() => database.exec("PRAGMA wal_checkpoint (TRUNCATE)"));
    return hear({ more: 0, total: done });
  } finally {
    database.exec("PRAGMA secure_delete = FAST");
  }
}

async function removed(database: Database, numbers: readonly number[], watch: Watch): Promise<boolean> {
  const going = pace();
  for (let at = 0; at < numbers.length; ) {
    const batch = numbers.slice(at, at + going.size);
    at += batch.length;
    const goesOn = await going.piece(() =>
      database.transaction(() => {
        remove(database, batch);
        return watch({ more: batch.length });
      }),
    );
    if (!goesOn) return false;
  }
  return true;
}

/** Removes those of the documents that are still put away. */
function remove(database: Database, batch: readonly number[]): void {
  const numbers = JSON.stringify(
    database
      .rows<{ number: number }>(
        "SELECT number FROM documents WHERE number IN (SELECT value FROM json_each(?)) AND deleted IS NOT NULL",
        [JSON.stringify(batch)],
      )
      .map(({ number }) => number),
  );
  const texts = database.rows<{ id: number }>(`${textsGoing} SELECT id FROM texts_going`, [numbers]);
  database.run("DELETE FROM documents WHERE number IN (SELECT value FROM json_each(?))", [numbers]);
  for (const { id } of texts) database.run("DELETE FROM texts WHERE id = ?", [id]);
}

/** Takes their uploads from jobs that have ended, and notes that these cannot go on without. */
function removeInputs(store: Store): readonly string[] {
  store.database.run(
    `UPDATE jobs SET input = json_set(input, '$.gone', json('true'))
     WHERE id IN (${ended}) AND id IN (SELECT job FROM uploads)`,
  );
  return dropUploads(store, `job IN (${ended})`, []);
}
