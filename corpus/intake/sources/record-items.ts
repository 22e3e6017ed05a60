import { readRecords } from "../../records";
import { InputError } from "../../types";
import { intake } from "..";
import { bundleRefusal, isBundle } from "../bundle";
import type { ByteSource } from "./bytes";
import { unpackedChunks, unpackedHead } from "./gzip";
import type { IntakeItem } from "./types";

/** Bytes that tell a corpus as Parallax exports it. */
const ENOUGH = 64;

/**
 * The records of an NDJSON file, a document each, a line in memory at a time. Throws an `InputError` where it is a whole
 * corpus, whose lines are no records of documents.
 */
export async function* itemsOfRecords(source: ByteSource): AsyncGenerator<IntakeItem> {
  const head = await unpackedHead(source, ENOUGH);
  if (isBundle(Buffer.from(head).toString())) throw new InputError(bundleRefusal(source.name));
  for await (const read of readRecords(linesOf(source))) {
    const name = `${source.name}: line ${read.line}`;
    if ("error" in read) yield { name, problem: `${source.name}: ${read.error.message}` };
    else yield { name, document: intake(read.record.text, read.record.metadata) };
  }
}

async function* linesOf(source: ByteSource): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const chunk of unpackedChunks(source)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest + decoder.decode();
}
