import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { InputError } from "../../types";
import { type ByteSource, chunksOf, headOf } from "./bytes";
import { SMALL } from "./zip/limits";

/** What is read of a file that is packed with gzip: bytes unpacked, and how many times its packed size these may be. */
export interface GzipLimits {
  readonly bytes: number;
  readonly ratio: number;
}

/** Limits where none are given: it is unpacked piece by piece, so that a large one costs time and no memory. */
export const GZIP_LIMITS: GzipLimits = { bytes: 4 * 1024 * 1024 * 1024, ratio: 200 };

/** A table or records, as their name has it before `.gz`. */
const PACKED = /(\.(?:csv|tsv|ndjson|jsonl))\.gz$/i;

/**
 * The ending that counts of a packed table or packed records, as `.csv` of `a.csv.gz` or of an address
 * that ends so; `null` of any other.
 */
export const packedEnding = (name: string): string | null =>
  PACKED.exec(name.replace(/[?#].*$/, ""))?.[1]?.toLowerCase() ?? null;

/** Whether bytes begin as gzip has it (RFC 1952). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * The bytes of a table or of records in pieces, unpacked where they are packed with gzip. Throws an `InputError` where
 * what is packed is damaged, or is more than the limits allow.
 */
export async function* unpackedChunks(
  source: ByteSource,
  limits: GzipLimits = GZIP_LIMITS,
): AsyncGenerator<Uint8Array> {
  if (packedEnding(source.name) === null || !isGzip(await headOf(source, 2))) return yield* chunksOf(source);
  const counted = { packed: 0, unpacked: 0 };
  const gunzip = createGunzip();
  const packed = async function* () {
    for await (const piece of chunksOf(source)) {
      counted.packed += piece.length;
      yield piece;
    }
  };
  // What goes wrong with the packed bytes ends the reading of the others, which throws it.
  pipeline(Readable.from(packed()), gunzip, () => {});
  try {
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
      counted.unpacked += piece.length;
      refuseBomb(source.name, counted, limits);
      yield piece;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${source.name}: cannot be unpacked (${(error as Error).message}); pack it again`);
  } finally {
    gunzip.destroy();
  }
}

/** The first bytes, unpacked, at most so many. */
export async function unpackedHead(source: ByteSource, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of unpackedChunks(source)) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

function refuseBomb(
  name: string,
  { packed, unpacked }: { readonly packed: number; readonly unpacked: number },
  { bytes, ratio }: GzipLimits,
): void {
  if (unpacked > bytes)
    throw new InputError(`${name}: more than ${Math.round(bytes / 1024 / 1024)} MiB unpacked; split it`);
  if (unpacked > SMALL && unpacked > ratio * packed)
    throw new InputError(
      `${name}: is packed more than ${ratio} times smaller, as no text is; unpack it first`,
    );
}
