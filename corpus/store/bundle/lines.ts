import { StoreError } from "../errors";

const newline = 0x0a;

/** A line of a bundle, or why it cannot be read. */
export type ReadLine = string | { readonly problem: string };

/** Bytes of the longest line that is read: a text with what its writing as JSON adds. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The lines of a stream of bytes as text, without their line feeds; one is in memory at a time. Empty lines are left
 * out. Throws a `StoreError` where a line is longer than any text.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST,
): AsyncGenerator<ReadLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield* read([...parts, chunk.subarray(start, end)], line++);
      [parts, length, start] = [[], 0, end + 1];
    }
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longest)
      throw new StoreError(`line ${line} is longer than ${longest} bytes, as no text is; check the file`);
  }
  yield* read(parts, line);
}

function* read(parts: readonly Uint8Array[], line: number): Generator<ReadLine> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
    if (text !== "") yield text;
  } catch {
    yield { problem: `line ${line}: is not UTF-8; take the file as it was exported` };
  }
}
