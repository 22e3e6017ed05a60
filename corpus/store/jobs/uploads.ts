import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Value } from "../database";
import { fileError } from "../errors";
import type { Store } from "../open";

/** A file that somebody gave, kept until the job that reads it is done. */
export interface Upload {
  readonly id: string;
  /** Its name as it was given. */
  readonly name: string;
  readonly bytes: number;
  /** Where it lies. */
  readonly path: string;
}

const folderOf = ({ folder }: Pick<Store, "folder">): string => join(folder, "uploads");

/**
 * Keeps a file for a job; it is on disk when its upload is returned. Throws a `StoreError`, and keeps nothing, where it
 * cannot be written.
 */
export async function keepUpload(
  store: Store,
  name: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Upload> {
  const id = randomUUID();
  const path = join(folderOf(store), id);
  try {
    mkdirSync(folderOf(store), { recursive: true });
    const bytes = await write(path, content);
    const sql = "INSERT INTO uploads (id, name, bytes, saved) VALUES (?, ?, ?, ?)";
    store.database.run(sql, [id, name, bytes, store.now()]);
    return { id, name, bytes, path };
  } catch (error) {
    rmSync(path, { force: true });
    throw fileError(error, path);
  }
}

async function write(
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  const file = await open(path, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const part of content) {
      await file.writeFile(part);
      bytes += part.byteLength;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return bytes;
}

/** The files that a job reads, in the order in which they were kept. */
export const uploadsOf = (store: Store, job: number): readonly Upload[] =>
  store.database
    .rows<Omit<Upload, "path">>("SELECT id, name, bytes FROM uploads WHERE job = ? ORDER BY rowid", [job])
    .map((upload) => ({ ...upload, path: join(folderOf(store), upload.id) }));

/** Takes the uploads that meet a condition off the list, within a transaction; returns what `removeFiles` removes. */
export function dropUploads(
  { database }: Store,
  condition: string,
  values: readonly Value[],
): readonly string[] {
  const sql = `DELETE FROM uploads WHERE ${condition} RETURNING id`;
  return database.rows<{ id: string }>(sql, values).map(({ id }) => id);
}

/** Removes the files of uploads that are off the list, once that is on disk. */
export function removeFiles(store: Pick<Store, "folder">, ids: readonly string[]): void {
  for (const id of ids) rmSync(join(folderOf(store), id), { force: true });
}

/** Uploads that no job reads are kept for a day: it may be that one is just being asked for. */
const day = 86_400_000;

/** Removes what uploads that were broken off have left, a day after; call it when a program starts. */
export function sweepUploads(store: Store): void {
  const folder = folderOf(store);
  if (!existsSync(folder)) return;
  const past = Date.parse(store.now()) - day;
  removeFiles(store, dropUploads(store, "job IS NULL AND saved < ?", [new Date(past).toISOString()]));
  const astray = readdirSync(folder).filter(
    (id) =>
      !store.database.row("SELECT 1 FROM uploads WHERE id = ?", [id]) &&
      statSync(join(folder, id)).mtimeMs < past,
  );
  removeFiles(store, astray);
}
