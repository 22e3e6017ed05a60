import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { InputError } from "#corpus";
import type { Session } from "./command";
import { writerTo } from "./output";

/**
 * Writes to a file, which is there whole or not at all, or to standard output where none is named. Throws an
 * `InputError` where the file cannot be written.
 */
export async function writingTo(
  file: string | null,
  { write }: Pick<Session, "write">,
  work: (write: Session["write"]) => Promise<void>,
): Promise<void> {
  if (file === null) return work(write);
  const part = `${file}.part`;
  const stream = createWriteStream(part, { flush: true });
  try {
    await work(writerTo(stream));
    stream.end();
    await finished(stream);
    await rename(part, file);
  } catch (error) {
    stream.destroy();
    await rm(part, { force: true });
    throw new InputError(
      `${file}: cannot be written (${(error as Error).message}); name a file in a folder that can`,
    );
  }
}
