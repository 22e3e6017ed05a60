import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { fieldsBeside } from "./beside";
import { decodeText } from "./decode";
import { corpusFolder } from "./folder";
import { intake } from "./intake";
import { metadataOf } from "./metadata";
import { loadOutlets } from "./outlets";
import type { CorpusDocument, CorpusEntry, Outlet } from "./types";

/** File endings of documents. */
export const DOCUMENT_ENDINGS: readonly string[] = [".txt", ".md"];

/**
 * Reads one document from a text file; its id is the file name without the ending. A `.yaml` file of the same name
 * beside it gives metadata. Throws an `InputError` where the text is not UTF-8 or the metadata not YAML.
 */
export function readDocument(
  path: string,
  options: { outlets?: readonly Outlet[]; outlet?: string } = {},
): CorpusDocument {
  const id = basename(path, extname(path));
  const fields = { outlet: options.outlet, ...fieldsBeside(path) };
  const text = decodeText(readFileSync(path), path);
  return intake(text, metadataOf(id, fields), options.outlets ? { outlets: options.outlets } : {});
}

/** All documents of a corpus folder, outlet by outlet in the order of `outlets.yaml`, then by id. */
export function loadCorpus(folder: string = corpusFolder()): readonly CorpusEntry[] {
  const outlets = loadOutlets(folder);
  return outlets.flatMap((outlet) =>
    filesOf(join(folder, "documents", outlet.id)).map((path) => ({
      document: readDocument(path, { outlets, outlet: outlet.id }),
      outlet,
      file: relative(folder, path),
    })),
  );
}

/** One document of the corpus, or `null` where there is none of that id. */
export const loadDocument = (id: string, folder?: string): CorpusEntry | null =>
  loadCorpus(folder).find((entry) => entry.document.id === id) ?? null;

const filesOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => DOCUMENT_ENDINGS.includes(extname(name)))
        .sort()
        .map((name) => join(folder, name))
    : [];
