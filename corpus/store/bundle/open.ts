import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { isBundle } from "../../intake/bundle";
import { isZip } from "../../intake/sources/zip/signature";
import { linesOf, type ReadLine } from "./lines";
import { linesInZip } from "./open-zip";

/** Bytes that tell what a file is. */
const ENOUGH = 64;

/**
 * The lines of the corpus in a file that was exported as a bundle, for `importBundle`: a zip, or the lines alone, as
 * earlier versions wrote them. It is told by what it holds, not by its name. `null` where the file is something else, or
 * cannot be read. Throws a `StoreError` where it is a bundle that is torn or lacks its corpus.
 */
export async function bundleAt(path: string): Promise<AsyncGenerator<ReadLine> | null> {
  const head = await headOf(path);
  if (head === null) return null;
  if (isZip(head)) return linesInZip(path, head);
  return isBundle(head.toString()) ? linesOf(createReadStream(path)) : null;
}

/** The first bytes of a file; `null` where it is none that can be read. */
async function headOf(path: string): Promise<Buffer | null> {
  const file = await stat(path).catch(() => null);
  const handle = file?.isFile() ? await open(path).catch(() => null) : null;
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
