import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type CorpusDocument, InputError } from "#corpus";
import { documentOf } from "../marked-document";

/** A document that two coders marked. */
export interface CodedDocument {
  readonly name: string;
  /** Paths of the coders' files, the first coder's first. */
  readonly paths: readonly [string, string];
  /** Reads it. Throws an `InputError` that names the file. */
  readonly document: () => CorpusDocument;
}

/**
 * The documents of a folder with `NAME.1.tsv` and `NAME.2.tsv`, in the order of their names, and a problem for each
 * that lacks a coder or its text. Throws an `InputError` where the folder has no such file.
 */
export function codedDocuments(folder: string): {
  readonly documents: readonly CodedDocument[];
  readonly problems: readonly string[];
} {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  if (files.length === 0)
    throw new InputError(
      `${folder}: no .tsv file in this folder; it needs NAME.1.tsv and NAME.2.tsv, one a coder, for each document`,
    );
  const problems: string[] = [];
  const names = new Set<string>();
  for (const file of files.sort()) {
    const [, name] = /^(.+)\.[12]\.tsv$/.exec(file) ?? [];
    if (name !== undefined) names.add(name);
    else problems.push(`${join(folder, file)}: names no coder; call it NAME.1.tsv or NAME.2.tsv`);
  }
  const documents = [...names].flatMap((name) => {
    const paths = [join(folder, `${name}.1.tsv`), join(folder, `${name}.2.tsv`)] as const;
    const document = documentOf(name, folder, true);
    const missing = [1, 2].find((coder) => !files.includes(`${name}.${coder}.tsv`));
    if (missing)
      problems.push(
        `${paths[2 - missing]}: the marks of the other coder are missing; put them at ${paths[missing - 1]}`,
      );
    else if (document) return [{ name, paths, document }];
    else problems.push(`${paths[0]}: its text is missing; put it at ${join(folder, `${name}.txt`)}`);
    return [];
  });
  return { documents, problems };
}
