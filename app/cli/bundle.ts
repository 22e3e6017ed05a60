import { InputError } from "#corpus";
import { bundleAt, importBundle, type Store, StoreError } from "#corpus/store";
import { problemOf } from "./problem";
import type { Tally } from "./tally";

/**
 * Takes a path's file in where it is a bundle, and counts what became of its documents; what cannot be taken is named.
 * Returns whether it is one.
 */
export async function isTakenAsBundle(store: Store, path: string, counted: Tally): Promise<boolean> {
  try {
    const lines = await bundleAt(path);
    if (lines === null) return false;
    for await (const taken of importBundle(store, lines)) {
      const isOfFile = "problem" in taken && taken.id === null;
      counted.add(isOfFile ? { problem: `${path}: ${taken.problem}` } : taken);
    }
  } catch (error) {
    // What is wrong with the store is wrong for the files that come after it, too.
    if (error instanceof StoreError && error.code !== "") throw error;
    const problem = error instanceof InputError ? `${path}: ${error.message}` : problemOf(error, path);
    counted.add({ problem });
  }
  return true;
}
