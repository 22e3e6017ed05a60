import { open } from "node:fs/promises";
import type { Session } from "../command";
import { OutputError } from "../output";

/** Where predictions go. */
interface PredictionsFile {
  readonly write: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Does what writes predictions, to the session's file or, where none is given, to nowhere, and closes the file. A file
 * that cannot be opened is named as failed and nothing is done. Writing throws an `OutputError`.
 */
export async function withPredictions(
  { settings, fail }: Pick<Session, "settings" | "fail">,
  measure: (write: PredictionsFile["write"]) => Promise<void>,
): Promise<void> {
  const file = await openPredictions(settings.predictions, fail);
  if (!file) return;
  try {
    await measure(file.write);
  } finally {
    await file.close();
  }
}

async function openPredictions(path: string | null, fail: Session["fail"]): Promise<PredictionsFile | null> {
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
