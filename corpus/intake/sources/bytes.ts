import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

/** A file by its path, or bytes under the name of the file they came from. */
export type ByteSource =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array };

/** Bytes in memory are handed on in pieces of this size. */
const PIECE = 64 * 1024;

/** The bytes of a source in pieces. */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if ("path" in source) yield* createReadStream(source.path);
  else for (let at = 0; at < source.bytes.length; at += PIECE) yield source.bytes.subarray(at, at + PIECE);
}

/** The first bytes of a source, at most so many. */
export async function headOf(source: ByteSource, most: number): Promise<Uint8Array> {
  if ("bytes" in source) return source.bytes.subarray(0, most);
  const handle = await open(source.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** All bytes of a source. */
export async function bytesOf(source: ByteSource): Promise<Uint8Array> {
  if ("bytes" in source) return source.bytes;
  const parts: Uint8Array[] = [];
  for await (const part of chunksOf(source)) parts.push(part);
  return Buffer.concat(parts);
}
