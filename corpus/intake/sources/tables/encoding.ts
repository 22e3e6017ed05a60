import type { ByteSource } from "../bytes";
import { unpackedChunks, unpackedHead } from "../gzip";

/** How the bytes of a file are to be read as text, and how that was found out. */
export interface Encoding {
  readonly label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly because: string;
}

/**
 * The encoding of a text file: what its byte-order mark says, else UTF-8 where every byte fits, else Windows-1252, in
 * which every byte is a character. Reads the file once.
 */
export async function encodingOf(source: ByteSource): Promise<Encoding> {
  const [first, second] = await unpackedHead(source, 2);
  if (first === 0xff && second === 0xfe)
    return { label: "utf-16le", because: "it begins with its byte-order mark" };
  if (first === 0xfe && second === 0xff)
    return { label: "utf-16be", because: "it begins with its byte-order mark" };
  return (await isUtf8(source))
    ? { label: "utf-8", because: "all of it is UTF-8" }
    : { label: "windows-1252", because: "it is not UTF-8, and most such tables are Windows-1252" };
}

/** The characters of a file; a byte-order mark is left out. */
export async function* textOf(source: ByteSource, { label }: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const chunk of unpackedChunks(source)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function isUtf8(source: ByteSource): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of unpackedChunks(source)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}
