import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "#analysis";
import { type CorpusDocument, InputError } from "#corpus";
import { contentOf, documentOf } from "../marked-document";

export interface GoldPassage {
  readonly document: string;
  readonly span: Span;
}

/** Passages that coders set side by side; a document may have several of them. */
export interface GoldGroup {
  readonly id: string;
  readonly strength: "strong" | "weak";
  /** What a second pass called it. */
  readonly second: "strong" | "weak" | "none" | null;
  readonly passages: readonly GoldPassage[];
}

/** Passages that look alike and tell of different things. */
export interface HardNegative {
  readonly id: string;
  readonly passages: readonly GoldPassage[];
}

/** What coders found in documents on one event, or on one topic. */
export interface GoldEvent {
  readonly event: string;
  readonly part: string;
  readonly documents: readonly CorpusDocument[];
  readonly groups: readonly GoldGroup[];
  readonly negatives: readonly HardNegative[];
}

/** Paths of the events' files, in the order of their names. Throws an `InputError` where the folder has none. */
export function eventFiles(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (files.length === 0)
    throw new InputError(`${folder}: no .json file in this folder; it needs one for each event`);
  return files.sort().map((name) => join(folder, name));
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads the file of an event. Its documents are `documents/NAME.txt` beside it, or of the sample corpus. Throws an
 * `InputError` that names the file and what in it cannot be understood.
 */
export function readEvent(path: string, folder: string): GoldEvent {
  const refuse = (problem: string): never => {
    throw new InputError(`${path}: ${problem}`);
  };
  const fieldsIn = (value: unknown, name: string): readonly Fields[] =>
    Array.isArray(value) && value.every(isFields) ? value : refuse(`${name} is no list of objects`);
  const textIn = (fields: Fields, name: string): string => {
    const value = fields[name];
    return typeof value === "string" && value !== ""
      ? value
      : refuse(`${name} is missing in ${idOf(fields)}`);
  };
  const idOf = (fields: Fields): string =>
    typeof fields.id === "string" ? fields.id : "an entry without id";
  const event = parsed(path, refuse);
  const names = Array.isArray(event.documents) ? event.documents.map(String) : refuse("documents is no list");
  const documents = names.map(
    (name) =>
      documentOf(name, join(folder, "documents"), true)?.() ??
      refuse(`the text of ${name} is missing; put it at ${join(folder, "documents", `${name}.txt`)}`),
  );
  const passagesOf = (entry: Fields): readonly GoldPassage[] =>
    fieldsIn(entry.passages, `passages of ${idOf(entry)}`).map((passage) => {
      const name = textIn(passage, "document");
      const text =
        documents[names.indexOf(name)]?.text ?? refuse(`${idOf(entry)} names no document: ${name}`);
      const [start, end] = Array.isArray(passage.span) ? passage.span.map(Number) : [];
      const begins = textIn(passage, "begins");
      const found = text.slice(start, end).replace(/\s+/g, " ");
      if (start === undefined || end === undefined || !found.startsWith(begins))
        return refuse(`${idOf(entry)}: ${name} has not “${begins}” at ${String(start)}; give the right span`);
      return { document: name, span: { start, end } };
    });
  return {
    event: textIn(event, "event"),
    part: textIn(event, "part"),
    documents,
    groups: fieldsIn(event.groups, "groups").map((group) => ({
      id: textIn(group, "id"),
      strength: strengthIn(group.strength) ?? refuse(`strength of ${idOf(group)} is neither strong nor weak`),
      second: group.second === "none" ? "none" : strengthIn(group.second),
      passages: passagesOf(group),
    })),
    negatives: fieldsIn(event.negatives, "negatives").map((negative) => ({
      id: textIn(negative, "id"),
      passages: passagesOf(negative),
    })),
  };
}

const strengthIn = (value: unknown): "strong" | "weak" | null =>
  value === "strong" || value === "weak" ? value : null;

function parsed(path: string, refuse: (problem: string) => never): Fields {
  try {
    const value: unknown = JSON.parse(contentOf(path));
    return isFields(value) ? value : refuse("is no object");
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuse("is not JSON");
  }
}
