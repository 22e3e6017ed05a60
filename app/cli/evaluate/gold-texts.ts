import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type CorpusDocument, InputError } from "#corpus";
import { contentOf, documentOf } from "./marked-document";

/** Where the coders' marks and the texts they marked are. */
export interface GoldFolder {
  /** Folder of `NAME.ann`, or `NAME_CODER.ann`. */
  readonly marks: string;
  /** Folder of `NAME.txt`. */
  readonly texts: string;
  /** Whether a name that has no text may be that of a document of the sample corpus. */
  readonly samples: boolean;
}

/** A text of which there are coders' marks. */
export interface GoldText {
  readonly name: string;
  /** Path of the standoff file: of several coders' the first in file-name order. */
  readonly path: string;
  readonly document: () => CorpusDocument;
}

/** The folder of PolNeAR's form, or one with marks and texts side by side. */
export const goldFolder = (folder: string, form: "polnear" | "gold"): GoldFolder =>
  form === "polnear"
    ? { marks: join(folder, "attributions"), texts: join(folder, "text"), samples: false }
    : { marks: folder, texts: folder, samples: true };

/**
 * The marked texts of a folder, in file-name order, and a problem for each file without a text. Throws an `InputError`
 * where no file of marks is in the folder.
 */
export function goldTexts({ marks, texts, samples }: GoldFolder): {
  readonly texts: readonly GoldText[];
  readonly problems: readonly string[];
} {
  const files = readdirSync(marks).filter((name) => name.endsWith(".ann"));
  if (files.length === 0)
    throw new InputError(
      `${marks}: no .ann file in this folder; it needs brat standoff, a file for each text`,
    );
  const found = new Map<string, GoldText>();
  const problems: string[] = [];
  for (const file of files.sort()) {
    const path = join(marks, file);
    const base = basename(file, ".ann");
    const known = [base, base.replace(/_[0-9a-z]+$/i, "")].flatMap((name) => {
      const document = documentOf(name, texts, samples);
      return document ? [{ name, path, document }] : [];
    });
    const [text] = known;
    if (text) found.set(text.name, found.get(text.name) ?? text);
    else problems.push(`${path}: its text is missing; put it at ${join(texts, `${base}.txt`)}`);
  }
  return { texts: [...found.values()], problems };
}

/** The marks of a file, as text. */
export const marksOf = ({ path }: GoldText): string => contentOf(path);
