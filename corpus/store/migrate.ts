import type { Database } from "./database";
import { StoreError } from "./errors";
import { migrations } from "./migrations";

/** "Prlx" as a number: by it a store is told from other programs' databases. */
export const APPLICATION_ID = 0x50726c78;

/** The version of the store that this program reads and writes. */
export const STORE_VERSION = migrations.length;

/** The version of a store's file; 0 where it is empty. Throws a `StoreError` where it is another program's. */
export function versionOf(database: Database): number {
  const application = database.row<{ application_id: number }>("PRAGMA application_id")?.application_id;
  const version = database.row<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
  const tables = database.row<{ number: number }>("SELECT count(*) AS number FROM sqlite_schema")?.number;
  if (application === 0 && version === 0 && tables === 0) return 0;
  if (application === APPLICATION_ID) return version;
  throw new StoreError(`${database.file}: is another program's database; name another data folder`);
}

/**
 * Brings a store up to a version, all of the steps or none.
 * @param to the version wanted; an earlier one than the newest only in tests
 */
export function migrate(database: Database, to = STORE_VERSION): void {
  if (versionOf(database) === to) return;
  database.transaction(() => {
    const version = versionOf(database);
    if (version > to) {
      throw new StoreError(
        `${database.file}: made by a newer version of the program (store version ${version}, this program reads up to ${to}); install the newer program`,
      );
    }
    for (const step of migrations.slice(version, to)) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${to}`);
  });
}
