import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { InputError } from "../../../types";
import type { ByteSource } from "../bytes";
import type { ZipLimits } from "../types";
import { entryProblem, inMib } from "./entry-problem";
import { ZIP_LIMITS } from "./limits";
import { entryName, isByProduct } from "./names";

/** A file of the archive, or why it is not read. */
export type ZipEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: string };

/**
 * The files of a zip, unpacked one at a time in memory; nothing is written to disk. What cannot be read comes as a
 * problem, the rest goes on. Throws an `InputError` where it is no zip, or holds more than the limits allow.
 */
export async function* entriesOf(
  source: ByteSource,
  given: Partial<ZipLimits> = {},
): AsyncGenerator<ZipEntry> {
  const limits = { ...ZIP_LIMITS, ...given };
  const { name } = source;
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true };
  const zip = await ("path" in source
    ? openPromise(source.path, options)
    : fromBufferPromise(Buffer.from(source.bytes), options)
  ).catch((error: Error) => {
    throw new InputError(`${name}: no zip that can be read (${error.message}); pack it again`);
  });
  let count = 0;
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const raw = entry.fileNameRaw;
      const own = entryName(entry.generalPurposeBitFlag, raw, entry.extraFields);
      if (own.endsWith("/") || isByProduct(own)) continue;
      count += 1;
      total += entry.uncompressedSize;
      if (count > limits.entries) throw tooMuch(name, `more than ${limits.entries} files`);
      const problem = entryProblem(entry, own, limits);
      if (problem !== null) {
        total -= entry.uncompressedSize;
        yield { name: own, problem };
        continue;
      }
      if (total > limits.bytes) throw tooMuch(name, `more than ${inMib(limits.bytes)} unpacked`);
      yield await unpacked(zip, entry, own);
    }
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError(`${name}: a damaged zip (${(error as Error).message}); pack it again`);
  } finally {
    zip.close();
  }
}

async function unpacked(zip: ZipFile, entry: Entry, name: string): Promise<ZipEntry> {
  try {
    const parts: Uint8Array[] = [];
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const part of stream) parts.push(part);
    return { name, bytes: Buffer.concat(parts) };
  } catch (error) {
    return { name, problem: `cannot be unpacked (${(error as Error).message}); pack it again` };
  }
}

const tooMuch = (name: string, what: string): InputError =>
  new InputError(`${name}: holds ${what}, the most that is read; split it`);
