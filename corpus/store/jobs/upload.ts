import { join } from "node:path";
import type { Store } from "../open";
import { dropUploads, removeFiles, type Upload } from "./uploads";

/** A file that was given and that no job reads yet, or `null` where there is none of that id. */
export function waitingUpload(store: Store, id: string): Upload | null {
  const sql = "SELECT id, name, bytes FROM uploads WHERE id = ? AND job IS NULL";
  const row = store.database.row<Omit<Upload, "path">>(sql, [id]);
  return row ? { ...row, path: join(store.folder, "uploads", row.id) } : null;
}

/** Removes a file that no job reads. */
export const forgetUpload = (store: Store, id: string): void =>
  removeFiles(store, dropUploads(store, "id = ? AND job IS NULL", [id]));
