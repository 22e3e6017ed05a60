import type { Database } from "./database";
import { textHash } from "./hash";

/** Keeps a text, once; returns its number. A lone surrogate, which UTF-8 cannot hold, is kept as U+FFFD. */
export function saveText(database: Database, text: string): number {
  const hash = textHash(text);
  return (
    numberOfText(database, hash) ??
    database.run("INSERT INTO texts (hash, text) VALUES (?, ?)", [hash, text]).row
  );
}

/** The number of the text that has this SHA-256. */
export const numberOfText = (database: Database, hash: string): number | undefined =>
  database.row<{ id: number }>("SELECT id FROM texts WHERE hash = ?", [hash])?.id;

/** The text that SQL gave as bytes: libsql cuts what it gives as text at the first U+0000. */
export const decoded = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
