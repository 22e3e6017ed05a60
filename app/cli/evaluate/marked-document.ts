import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CorpusDocument, decodeText, InputError, loadDocument } from "#corpus";
import { problemOf } from "../problem";
import { readText } from "../read";

/**
 * How to read the document that coders marked: NAME.txt in a folder or, where `samples` is true, the document of that
 * name in the sample corpus; `null` where there is none. Reading throws an `InputError` that names the file.
 */
export function documentOf(name: string, texts: string, samples: boolean): (() => CorpusDocument) | null {
  const path = join(texts, `${name}.txt`);
  if (existsSync(path)) return () => named(path, () => readText({ from: "file", path }));
  const sample = samples ? loadDocument(name) : null;
  return sample && (() => sample.document);
}

/** What a file holds, as text. Throws an `InputError` that names the file. */
export const contentOf = (path: string): string => named(path, () => decodeText(readFileSync(path), path));

/** Does what reads a file; what goes wrong is said of that file. */
function named<Value>(path: string, readIt: () => Value): Value {
  try {
    return readIt();
  } catch (error) {
    throw new InputError(problemOf(error, path));
  }
}
