import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Readable } from "node:stream";
import { DOCUMENT_ENDINGS, decodeText } from "#corpus";
import { FORMAT_ENDINGS } from "#corpus/formats";
import type { InputKind } from "./command";
import { filesIn } from "./folder";
import { bytesOf, linesOf } from "./lines";
import { problemOf } from "./problem";
import { sniff } from "./stdin";

/**
 * Where one document is to be read from: a `file` is a text, kept as it is, a `document` of another format. Plain data, so that it
 * can go to a worker thread.
 */
export type Input =
  | { readonly from: "file"; readonly path: string }
  | { readonly from: "document"; readonly path: string }
  | { readonly from: "text"; readonly name: string; readonly text: string }
  | { readonly from: "line"; readonly name: string; readonly line: number; readonly source: string }
  | { readonly from: "nowhere"; readonly problem: string };

/** A line of NDJSON, or why there is none. */
export type LineInput = Extract<Input, { readonly from: "line" | "nowhere" }>;

/** The name by which the user knows an input. */
export function nameOf(input: Input): string {
  if (input.from === "file" || input.from === "document") return input.path;
  if (input.from === "line") return `${input.name}: line ${input.line}`;
  return "-";
}

/** The first bytes of a zip. */
const zipMark = Buffer.from("PK\x03\x04");

const ndjsonEndings = [".ndjson", ".jsonl"];
const endings = {
  auto: [...new Set([...DOCUMENT_ENDINGS, ...FORMAT_ENDINGS, ...ndjsonEndings])],
  text: DOCUMENT_ENDINGS,
  ndjson: ndjsonEndings,
} as const satisfies Record<InputKind, readonly string[]>;

/**
 * The inputs that paths name, in their order, one document each; `-` is standard input. What cannot be read comes in
 * its place as a problem. Files are read as they are asked for, NDJSON line by line.
 */
export async function* inputsOf(
  paths: readonly string[],
  kind: InputKind,
  stdin: Readable,
): AsyncGenerator<Input> {
  for (const path of paths) {
    try {
      if (path === "-") yield* fromStandardInput(stdin, kind);
      else if ((await stat(path)).isDirectory()) yield* fromFolder(path, kind);
      else yield* fromFile(path, kind);
    } catch (error) {
      yield { from: "nowhere", problem: problemOf(error, path) };
    }
  }
}

/** The lines of one NDJSON file, or of standard input for `-`, one at a time; what cannot be read comes as a problem. */
export async function* linesIn(path: string, stdin: Readable): AsyncGenerator<LineInput> {
  try {
    yield* fromLines(path, path === "-" ? stdin : createReadStream(path));
  } catch (error) {
    yield { from: "nowhere", problem: problemOf(error, path) };
  }
}

async function* fromFolder(folder: string, kind: InputKind): AsyncGenerator<Input> {
  let empty = true;
  for await (const path of filesIn(folder, endings[kind])) {
    empty = false;
    yield* fromFile(path, kind);
  }
  if (empty) {
    const wanted = endings[kind].join(", ");
    yield { from: "nowhere", problem: `${folder}: no document in this folder; it needs files in ${wanted}` };
  }
}

async function* fromFile(path: string, kind: InputKind): AsyncGenerator<Input> {
  const known = kind === "auto" ? kindOf(path) : kind;
  if (known === null) {
    const problem = `${path}: unknown file ending; say what it is with --input text or --input ndjson`;
    yield { from: "nowhere", problem };
  } else if (known === "text") yield { from: "file", path };
  else if (known === "document") yield { from: "document", path };
  else yield* fromLines(path, createReadStream(path));
}

async function* fromStandardInput(stdin: Readable, kind: InputKind): AsyncGenerator<Input> {
  const { kind: known, chunks } = kind === "auto" ? await sniff(stdin) : { kind, chunks: stdin };
  if (known === "ndjson") return yield* fromLines("-", chunks);
  const bytes = await bytesOf(chunks);
  if (Buffer.from(bytes.subarray(0, zipMark.length)).equals(zipMark)) {
    const problem = "-: a zip, which is not read from standard input; write it to a file and give its path";
    yield { from: "nowhere", problem };
  } else yield { from: "text", name: "stdin", text: decodeText(bytes, "-") };
}

async function* fromLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineInput> {
  let line = 0;
  for await (const bytes of linesOf(chunks)) {
    line += 1;
    const input = fromLine(name, line, bytes);
    if (input) yield input;
  }
}

function fromLine(name: string, line: number, bytes: Uint8Array): LineInput | null {
  try {
    const source = decodeText(bytes, name);
    return source.trim() === "" ? null : { from: "line", name, line, source };
  } catch (error) {
    return { from: "nowhere", problem: `${problemOf(error, name)} (line ${line})` };
  }
}

/** What a file is by its ending: a text kept as it is, a document of another format, NDJSON, or unknown. */
function kindOf(path: string): "text" | "document" | "ndjson" | null {
  const ending = extname(path).toLowerCase();
  if (ndjsonEndings.includes(ending)) return "ndjson";
  if (DOCUMENT_ENDINGS.includes(ending)) return "text";
  return FORMAT_ENDINGS.includes(ending) ? "document" : null;
}
