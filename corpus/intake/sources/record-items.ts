import { readRecords } from "../../records";
import { intake } from "..";
import type { ByteSource } from "./bytes";
import { unpackedChunks } from "./gzip";
import type { IntakeItem } from "./types";

/** The records of an NDJSON file, a document each, a line in memory at a time. */
export async function* itemsOfRecords(source: ByteSource): AsyncGenerator<IntakeItem> {
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
