import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { StoreError } from "./errors";
import type { Store } from "./open";

/**
 * Writes the whole store, as it is at this moment, to a new file; others may go on reading and writing. The file is
 * there whole or not at all. Throws a `StoreError` where there is a file of that name, or it cannot be written.
 */
export function backup({ database }: Pick<Store, "database">, file: string): void {
  if (existsSync(file)) throw new StoreError(`${file}: exists already; name a new file`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    // SQLite would blame its own file for one that it cannot make.
    closeSync(openSync(part, "wx"));
    database.run("VACUUM INTO ?", [part]);
    flush(part);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw new StoreError(
      `${file}: cannot be written (${(error as Error).message}); name a file in a folder that can`,
    );
  }
}

/** Waits until what was written to a file is on disk. */
export function flush(file: string): void {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
