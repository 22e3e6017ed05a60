import type { Database } from "./database";
import { paced } from "./pace";

/** The full-text indexes. */
const indexes = ["texts_index", "voices_index"];

/** Pages of an index that are written anew in one transaction: some tens of milliseconds. */
const STEP = 200;

/** Steps that `writeAnew` takes, about. */
export const mergeSteps = (database: Database): number =>
  indexes
    .map(
      (index) => database.row<{ pages: number }>(`SELECT count(*) AS pages FROM ${index}_data`)?.pages ?? 0,
    )
    .reduce((sum, pages) => sum + Math.ceil(pages / STEP), 0);

/**
 * Writes the full-text indexes anew: they only note at first what is deleted from them, and this leaves the words out.
 * (Their own "secure-delete" makes integrity_check of SQLite 3.45 find a malformed index.)
 * @param watch hears of every step, and says whether to go on
 * @returns whether it came to its end
 */
export async function writeAnew(database: Database, watch: () => boolean): Promise<boolean> {
  const changes = (): number => database.row<{ all: number }>('SELECT total_changes() AS "all"')?.all ?? 0;
  for (const index of indexes) {
    // A negative number begins it, and one change alone says that there was nothing more to do.
    for (let pages = -STEP, more = true; more; pages = STEP) {
      more = await paced(() => {
        const before = changes();
        database.run(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`, [pages]);
        return changes() - before > 1;
      });
      if (!watch()) return false;
    }
  }
  return true;
}
