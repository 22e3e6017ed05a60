import { BATCH } from "../batch";
import { StoreError } from "../errors";
import type { BundledDocument, BundleLine, OtherLine } from "./format";
import type { ReadLine } from "./lines";
import { readLine } from "./read-line";

/** Lines that are taken together: at most 50 documents with the texts before them, one other line, or a bad one. */
export type Step =
  | {
      readonly kind: "documents";
      readonly documents: readonly BundledDocument[];
      readonly texts: ReadonlyMap<string, string>;
    }
  | (OtherLine & { readonly line: number })
  | { readonly kind: "problem"; readonly problem: string };

/** Gathers the lines of a bundle into steps, in their order. Throws a `StoreError` where the first begins no bundle. */
export async function* stepsOf(lines: Iterable<ReadLine> | AsyncIterable<ReadLine>): AsyncGenerator<Step> {
  let number = 0;
  let last: string | null = null;
  let documents: BundledDocument[] = [];
  let texts = new Map<string, string>();
  const gathered = function* (): Generator<Step> {
    if (documents.length === 0) return;
    yield { kind: "documents", documents, texts };
    documents = [];
    texts = new Map();
  };
  for await (const source of lines) {
    number += 1;
    const line = attempt(source, number);
    last = line.kind;
    if (line.kind === "text") texts.set(line.sha256, line.text);
    else if (line.kind !== "document") {
      yield* gathered();
      yield line.kind === "problem" ? line : { ...line, line: number };
    } else if (documents.push(line) === BATCH) yield* gathered();
  }
  yield* gathered();
  if (last !== "end") {
    yield { kind: "problem", problem: `ends after line ${number}, before its end; take the whole file` };
  }
}

function attempt(source: ReadLine, line: number): BundleLine | Extract<Step, { kind: "problem" }> {
  if (typeof source !== "string") return { kind: "problem", ...source };
  try {
    return readLine(source, line);
  } catch (error) {
    if (line === 1 || !(error instanceof StoreError)) throw error;
    return { kind: "problem", problem: error.message };
  }
}
