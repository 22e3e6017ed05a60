import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type CorpusDocument, InputError } from "#corpus";
import { type CoderMark, readMarks } from "../evaluate/loaded/coder-marks";
import { contentOf, documentOf } from "../evaluate/marked-document";

/** The marks of one coder in one document. */
export interface CoderFile {
  readonly coder: string;
  readonly path: string;
}

/** A document that coders marked. */
export interface MarkedDocument {
  readonly name: string;
  readonly files: readonly CoderFile[];
  /** Reads its text. Throws an `InputError` that names the file. */
  readonly document: () => CorpusDocument;
}

/** The coders' files of a folder. Throws an `InputError` where it has none. */
export function coderFilesIn(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  if (files.length > 0) return files.sort().map((name) => join(folder, name));
  throw new InputError(
    `${folder}: no .tsv file in this folder; it needs NAME.CODER.tsv for each document and coder`,
  );
}

/** The documents that files NAME.CODER.tsv are of, in the order of the files, and what is wrong with the others. */
export function markedDocuments(paths: readonly string[]): {
  readonly documents: readonly MarkedDocument[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const groups = new Map<string, { name: string; folder: string; files: CoderFile[] }>();
  for (const path of new Set(paths)) {
    const [, name, coder] = /^(.+)\.([^.]+)\.tsv$/.exec(basename(path)) ?? [];
    if (name === undefined || coder === undefined) {
      problems.push(`${path}: names no coder; call it NAME.CODER.tsv, such as mehr.1.tsv`);
      continue;
    }
    const folder = dirname(path);
    const group = groups.get(join(folder, name)) ?? { name, folder, files: [] };
    group.files.push({ coder, path });
    groups.set(join(folder, name), group);
  }
  const documents = [...groups.values()].flatMap(({ name, folder, files }) => {
    const [first] = files;
    const document = documentOf(name, folder, true);
    if (files.length < 2)
      problems.push(`${first?.path}: no other coder's marks; give ${join(folder, `${name}.CODER.tsv`)} too`);
    else if (!document)
      problems.push(`${first?.path}: its text is missing; put it at ${join(folder, `${name}.txt`)}`);
    else return [{ name, files, document }];
    return [];
  });
  return { documents, problems };
}

/** The marks of every coder of a document; a line that is no mark is named by `fail` and left out. */
export function marksOf(
  { files }: MarkedDocument,
  text: string,
  fail: (words: string) => void,
): ReadonlyMap<string, readonly CoderMark[]> {
  return new Map(
    files.map(({ coder, path }) => {
      const { marks, problems } = readMarks(contentOf(path), text, path);
      problems.forEach(fail);
      return [coder, marks];
    }),
  );
}
