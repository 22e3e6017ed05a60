import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Name of the store's file in the data folder. */
export const STORE_FILE = "corpus.sqlite";

/**
 * The data folder: the one that is named (`--data DIR`), else `PARALLAX_DATA` of the environment, else `data` in the
 * working folder. An empty name counts as none.
 */
export const dataFolder = (from: {
  readonly named?: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
}): string => resolve(from.workingFolder, from.named || from.environment.PARALLAX_DATA || "data");

/** Whether a data folder has a store. */
export const hasStore = (folder: string): boolean => existsSync(join(folder, STORE_FILE));
