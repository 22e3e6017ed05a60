import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fieldsBeside } from "../../beside";
import { metadataOf } from "../../metadata";
import type { CorpusDocument } from "../../types";
import { documentOf } from "./document";
import { readFormat } from "./index";
import { checkSize, limitsOf } from "./limits";
import type { FormatOptions } from "./types";

/**
 * Reads one document from a file of any format that is known; its id is the file name without the ending. A `.yaml`
 * file of the same name beside it gives metadata, which wins. Throws an `InputError`, or an error of the file system.
 */
export async function readDocumentFile(
  path: string,
  { outlet, ...options }: FormatOptions & { readonly outlet?: string } = {},
): Promise<CorpusDocument> {
  checkSize(path, (await stat(path)).size, limitsOf(options).bytes);
  const reading = await readFormat({ name: path, bytes: await readFile(path) }, options);
  const given = metadataOf(basename(path, extname(path)), { outlet, ...fieldsBeside(path) });
  return documentOf(reading, given);
}
