import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase, PATIENCE } from "./database";
import { StoreError } from "./errors";
import { STORE_FILE } from "./folder";
import { migrate, versionOf } from "./migrate";

/** A corpus kept on disk. Several processes may have it open at once. */
export interface Store {
  /** The data folder. */
  readonly folder: string;
  readonly database: Database;
  /** The time to note beside a change, ISO 8601 in UTC. */
  readonly now: () => string;
}

/**
 * Opens the store of a data folder; folder and file are made where there are none, and a store of an earlier version
 * is brought up to date. Throws a `StoreError` that says what is wrong with the folder or the file.
 */
export function openStore(folder: string, now = (): string => new Date().toISOString()): Store {
  prepareFolder(folder);
  const database = openDatabase(join(folder, STORE_FILE));
  try {
    versionOf(database);
    writeAheadLog(database);
    database.exec(
      "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = FAST; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16000;",
    );
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return { folder, database, now };
}

/** Ends the work with a store. What was acknowledged is on disk already. */
export const closeStore = ({ database }: Store): void => database.close();

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { message } = error as Error;
    throw new StoreError(
      `${folder}: cannot be used as data folder (${message}); make it readable and writable, or name another with --data DIR`,
    );
  }
}

/** Tries for as long as another process does the same to a new file: SQLite does not wait by itself here. */
function writeAheadLog(database: Database): void {
  const pause = 20;
  for (let waited = 0; ; waited += pause) {
    try {
      const mode = database.row<{ journal_mode: string }>("PRAGMA journal_mode = WAL")?.journal_mode;
      if (mode === "wal") return;
      throw new StoreError(
        `${database.file}: processes cannot share a file on its disk (a network folder?); name a local data folder`,
      );
    } catch (error) {
      if (waited >= PATIENCE || (error as StoreError).code !== "SQLITE_BUSY") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
