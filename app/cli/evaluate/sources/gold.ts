import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { SourceType, Span } from "#analysis";
import { type CorpusDocument, InputError } from "#corpus";
import { contentOf, documentOf } from "../marked-document";

/** A source as a coder reads it: who it is, and what kind. */
export interface GoldSource {
  readonly span: Span;
  readonly words: string;
  /** The fullest name the text gives the source; `null` where it stays unnamed. */
  readonly name: string | null;
  readonly type: SourceType;
}

export interface CodedText {
  readonly name: string;
  readonly part: string;
  readonly document: CorpusDocument;
  readonly sources: readonly GoldSource[];
}

const TYPES: readonly SourceType[] = ["person", "organisation", "collective", "document", "vague"];

/** Paths of the coded files, in the order of their names. Throws an `InputError` where the folder has none. */
export function codedFiles(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  if (files.length === 0)
    throw new InputError(`${folder}: no .tsv file in this folder; it needs one for each text`);
  return files.sort().map((name) => join(folder, name));
}

/**
 * Reads the sources that a coder named in a text: a line "# part", then one a source: its start and end, its words, its
 * name or "-", and its type, with tabs between. Throws an `InputError` that names the file and the line.
 */
export function readCoded(path: string, folder: string): CodedText {
  const name = basename(path, ".tsv");
  const document = documentOf(name, folder, false)?.();
  if (!document)
    throw new InputError(`${path}: the text is missing; put it at ${join(folder, `${name}.txt`)}`);
  const [first = "", ...lines] = contentOf(path).split(/\r?\n/);
  if (!first.startsWith("# ")) throw new InputError(`${path}: line 1 is not “# ” and the name of a part`);
  const sources = lines.flatMap((line, index) =>
    line === "" ? [] : [sourceIn(line, document.text, `${path}: line ${index + 2}`)],
  );
  return { name, part: first.slice("# ".length).trim(), document, sources };
}

function sourceIn(line: string, text: string, place: string): GoldSource {
  const [offsets = "", words = "", name = "", type = ""] = line.split("\t");
  const [start = Number.NaN, end = Number.NaN] = offsets.split(" ").map(Number);
  if (text.slice(start, end) !== words || words === "")
    throw new InputError(`${place}: the text has not “${words}” at ${offsets}; give the right offsets`);
  const known = TYPES.find((each) => each === type);
  if (!known) throw new InputError(`${place}: “${type}” is no type; give one of ${TYPES.join(", ")}`);
  if (name === "") throw new InputError(`${place}: no name is given; put - where the source stays unnamed`);
  return { span: { start, end }, words, name: name === "-" ? null : name, type: known };
}
