import { openDatabase } from "../database";
import type { Store } from "../open";

/**
 * Does something with the store as it is now, whatever is written meanwhile. What it is given must only be read, and
 * not beyond the work.
 */
export function* ofOneMoment<Item>(
  { folder, now, database: { file } }: Store,
  work: (snapshot: Store) => Iterable<Item>,
): Generator<Item> {
  const database = openDatabase(file);
  try {
    database.exec("BEGIN");
    // The moment is that of the first reading.
    database.row("SELECT 1 FROM settings LIMIT 1");
    yield* work({ folder, now, database });
  } finally {
    database.exec("ROLLBACK");
    database.close();
  }
}
