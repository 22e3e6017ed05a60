import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { InputError } from "../../../types";
import type { FetchPolicy } from "./policy";

type Bytes = AsyncIterable<Uint8Array>;

const unpackers = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** The bytes of an answer, unpacked. Throws an `InputError` as soon as there are more than the policy takes. */
export async function bodyOf(
  response: IncomingMessage,
  url: URL,
  { mostBytes }: Pick<FetchPolicy, "mostBytes">,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const limited = atMost(mostBytes, url);
  if (Number(response.headers["content-length"] ?? 0) > mostBytes) throw tooLarge(url, mostBytes);
  const parts: Uint8Array[] = [];
  const gather = async (chunks: Bytes) => {
    for await (const chunk of limited(chunks)) parts.push(chunk);
  };
  const packing = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (packing === "identity") await pipeline(response, gather, { signal });
  else if (isKnown(packing)) await pipeline(response, limited, unpackers[packing](), gather, { signal });
  else
    throw new InputError(
      `${url.href}: packed as "${packing}", which is not known; save the page and import it`,
    );
  return Buffer.concat(parts);
}

const isKnown = (packing: string): packing is keyof typeof unpackers => Object.hasOwn(unpackers, packing);

const atMost = (most: number, url: URL) =>
  async function* (chunks: Bytes): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) throw tooLarge(url, most);
      yield chunk;
    }
  };

const tooLarge = (url: URL, most: number): InputError =>
  new InputError(
    `${url.href}: larger than ${Math.floor(most / 1024)} kB, the most that is fetched; download it and import the file`,
  );
