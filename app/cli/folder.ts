import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/**
 * The files of a folder and the folders within it that have one of the endings, in the order of their names (by code
 * unit, so the same on every machine). Hidden names are left out; links are followed to files, not to folders.
 */
export async function* filesIn(folder: string, endings: readonly string[]): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* filesIn(path, endings);
    else if (endings.includes(extname(entry.name).toLowerCase()) && !(await isFolder(path))) yield path;
  }
}

/** Whether the path leads to a folder; false where it leads nowhere. */
export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;
