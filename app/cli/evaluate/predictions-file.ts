import { open } from "node:fs/promises";
import type { Session } from "../command";
import { OutputError } from "../output";

/** Where predictions go. */
export interface PredictionsFile {
  readonly write: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the file for predictions; where no path is given nothing is written. `null`, and named as failed, where it
 * cannot be opened. Writing throws an `OutputError`.
 */
export async function openPredictions(
  path: string | null,
  fail: Session["fail"],
): Promise<PredictionsFile | null> {
  if (path === null) return { write: async () => {}, close: async () => {} };
  const problemOf = (error: unknown): string =>
    `${path}: cannot be written (${(error as Error).message}); give --predictions a file in a folder with room`;
  try {
    const file = await open(path, "w");
    return {
      write: (line) =>
        file.writeFile(line).catch((error: unknown) => {
          throw new OutputError(problemOf(error), false);
        }),
      close: () => file.close(),
    };
  } catch (error) {
    fail(problemOf(error));
    return null;
  }
}
