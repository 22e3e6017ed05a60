import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { InputError } from "#corpus";
import type { Session } from "./command";
import { isFolder } from "./folder";
import { OutputError, writerTo } from "./output";

const remedies: Readonly<Record<string, string>> = {
  ENOENT: "cannot be written, since its folder is not there; make the folder, or name another",
  ENOTDIR: "cannot be written, since its folder is a file; name another",
  EACCES: "may not be written; change the permissions of its folder, or name another",
  EPERM: "may not be written; change the permissions of its folder, or name another",
  EROFS: "may not be written, since the disk can only be read; name another folder",
  ENOSPC: "cannot be written, since the disk is full; make room, or name another folder",
};

const unwritable = (error: unknown): string => {
  const { code, message } = (error instanceof OutputError ? error.cause : error) as NodeJS.ErrnoException;
  return remedies[code ?? ""] ?? `cannot be written (${message}); name a file in a folder that can`;
};

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
  if (await isFolder(file))
    throw new InputError(`${file}: cannot be written, since it is a folder; name a file in it`);
  // A device or a pipe cannot be replaced by a file that is whole.
  const isFile = (await stat(file).catch(() => null))?.isFile() ?? true;
  const part = isFile ? `${file}.part` : file;
  const stream = createWriteStream(part, { flush: isFile });
  try {
    await work(writerTo(stream));
    stream.end();
    await finished(stream);
    if (isFile) await rename(part, file);
  } catch (error) {
    stream.destroy();
    if (isFile) await rm(part, { force: true });
    if (error instanceof InputError) throw error;
    throw new InputError(`${file}: ${unwritable(error)}`);
  }
}
