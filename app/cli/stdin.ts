import type { InputKind } from "./command";

const brace = 0x7b;
/** White space in ASCII, and the three bytes of a byte-order mark. */
const skipped = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

/**
 * Tells what a stream holds by the first byte that is no white space: `{` begins NDJSON, all else is text. Nothing
 * at all is NDJSON of no documents. Returns the kind and the whole stream.
 */
export async function sniff(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly kind: Exclude<InputKind, "auto">; readonly chunks: AsyncIterable<Uint8Array> }> {
  const source = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { value, done } = await source.next();
    if (done) break;
    seen.push(value);
    first = value.find((byte: number) => !skipped.has(byte));
  }
  return {
    kind: first === undefined || first === brace ? "ndjson" : "text",
    chunks: rejoined(seen, source),
  };
}

async function* rejoined(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* seen;
  yield* { [Symbol.asyncIterator]: () => rest };
}
