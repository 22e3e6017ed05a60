import type { Database } from "./database";
import { paced } from "./pace";

/** Pages of the file that are overwritten in one transaction: some tens of milliseconds. */
const STEP = 200;

/** Steps that `overwriteFree` takes, about. */
export const overwriteSteps = (database: Database): number => 2 * Math.ceil(freePages(database) / STEP);

/**
 * Overwrites the pages of the file that are not in use: what the full-text indexes wrote anew of themselves since the
 * last purge stands there still. They are taken for zeros and given back.
 * @param watch hears of every step, and says whether to go on
 * @returns whether it came to its end
 */
export async function overwriteFree(database: Database, watch: () => boolean): Promise<boolean> {
  const size = database.row<{ page_size: number }>("PRAGMA page_size")?.page_size ?? 4096;
  for (let left = freePages(database); left > 0; left -= STEP) {
    const zeros = Math.min(left, STEP) * size;
    await paced(() => database.run("INSERT INTO overwriting (zeros) VALUES (zeroblob(?))", [zeros]));
    if (!watch()) return false;
  }
  for (let more = true; more; ) {
    const sql = "DELETE FROM overwriting WHERE rowid = (SELECT min(rowid) FROM overwriting)";
    more = await paced(() => database.run(sql).changes > 0);
    if (more && !watch()) return false;
  }
  return true;
}

const freePages = (database: Database): number =>
  database.row<{ freelist_count: number }>("PRAGMA freelist_count")?.freelist_count ?? 0;
