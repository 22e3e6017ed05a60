import type { Database } from "./database";
import { StoreError } from "./errors";

/** Throws a `StoreError` where a store's file is damaged: its pages, its rows' references or its full-text index. */
export function checkIntegrity(database: Database): void {
  const [first] = database.rows<{ integrity_check: string }>("PRAGMA integrity_check (1)");
  const astray = database.rows("PRAGMA foreign_key_check").length;
  if (first?.integrity_check !== "ok" || astray > 0) {
    const what = astray > 0 ? `${astray} rows refer to none` : first?.integrity_check;
    throw new StoreError(`${database.file}: is damaged (${what}); take another backup`, "SQLITE_CORRUPT");
  }
}
