import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backup, flush } from "./backup";
import { checkIntegrity } from "./check";
import { type Database, openDatabase } from "./database";
import { StoreError } from "./errors";
import { STORE_FILE } from "./folder";
import { migrate, versionOf } from "./migrate";
import { closeStore, openStore, type Store } from "./open";

/** What a store's file may leave beside itself. */
const companions = ["", "-wal", "-shm"];

/**
 * Puts a backup in the place of a data folder's store, once it is found sound; a backup of an earlier version is
 * brought up to date. What was there before is kept in a file of its own, whose path is returned (`null` where there
 * was nothing). Other processes may have the store open, and see the old content or the new. Throws a `StoreError`,
 * and changes nothing, where the backup or the folder cannot be used.
 */
export function restore(folder: string, file: string, now = new Date().toISOString()): string | null {
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, `${STORE_FILE}.restoring`);
  const target = join(folder, STORE_FILE);
  const kept = (state: string): string => join(folder, `corpus.${state}-${now.replaceAll(":", "-")}.sqlite`);
  try {
    soundCopy(file, copy);
    if (!existsSync(target)) return place(copy, target);
    const store = soundStore(folder);
    if (store === null) {
      setAside(target, kept("damaged"));
      place(copy, target);
      return kept("damaged");
    }
    const reader = openDatabase(target);
    try {
      replaceContent(store.database, copy, () => backup({ database: reader }, kept("before-restore")));
    } finally {
      reader.close();
      closeStore(store);
    }
    return kept("before-restore");
  } finally {
    for (const each of [...companions, "-journal"]) rmSync(copy + each, { force: true });
  }
}

/** Copies a backup, checks the copy and brings it up to date; the backup itself is only read. */
function soundCopy(file: string, copy: string): void {
  try {
    copyFileSync(file, copy);
  } catch (error) {
    throw new StoreError(
      `${file}: cannot be copied (${(error as Error).message}); check path and permissions`,
    );
  }
  const database = openDatabase(copy);
  try {
    if (versionOf(database) === 0) throw new StoreError("is empty; name a file that parallax backup wrote");
    checkIntegrity(database);
    migrate(database);
    database.exec("PRAGMA journal_mode = DELETE");
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new StoreError(`backup ${file}: ${error.message.replace(`${copy}: `, "")}`);
  } finally {
    database.close();
  }
  flush(copy);
}

/** The folder's store, or `null` where its file is damaged or no database. */
function soundStore(folder: string): Store | null {
  try {
    const store = openStore(folder);
    checkIntegrity(store.database);
    return store;
  } catch (error) {
    const { code } = error as StoreError;
    if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") return null;
    throw error;
  }
}

function setAside(target: string, aside: string): void {
  for (const each of companions) if (existsSync(target + each)) renameSync(target + each, aside + each);
}

function place(copy: string, target: string): null {
  renameSync(copy, target);
  return null;
}

/**
 * Replaces all rows by those of another store of this version, in one transaction. Triggers keep the indexes in step.
 * @param before what to do first, when nobody else can write any more
 */
function replaceContent(database: Database, from: string, before: () => void): void {
  database.exec(`PRAGMA foreign_keys = OFF; ATTACH '${from.replaceAll("'", "''")}' AS restored`);
  database.transaction(() => {
    before();
    const tables = database.rows<{ name: string }>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
       AND name NOT LIKE '%\\_index\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    );
    for (const { name } of tables) database.exec(`DELETE FROM main.${name}`);
    for (const { name } of tables) database.exec(`INSERT INTO main.${name} SELECT * FROM restored.${name}`);
  });
  database.exec("DETACH restored");
}
