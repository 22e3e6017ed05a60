import { metadataOf } from "./metadata";
import { type GivenMetadata, InputError } from "./types";

/** One document of an NDJSON input: its text verbatim and the metadata given with it. */
export interface DocumentRecord {
  readonly text: string;
  readonly metadata: GivenMetadata;
}

/** A line that was read, or the words to say of a line that could not be; lines count from 1. */
export type RecordLine =
  | { readonly line: number; readonly record: DocumentRecord }
  | { readonly line: number; readonly error: InputError };

/** Reads NDJSON, one object a line; a bad line is reported and the rest is read. Blank lines are skipped. */
export async function* readRecords(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<RecordLine> {
  let line = 0;
  for await (const source of lines) {
    line += 1;
    if (source.trim() === "") continue;
    try {
      yield { line, record: parseRecord(source, line) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { line, error };
    }
  }
}

/** Reads one NDJSON line. Throws an error that names the line and the remedy. */
export function parseRecord(source: string, line: number): DocumentRecord {
  const fields = objectOf(source, line);
  const { id, text } = fields;
  if (typeof id !== "string" || id.trim() === "") {
    throw new InputError(`line ${line}: "id" is missing or no text; give every record a unique "id"`);
  }
  if (typeof text !== "string") {
    throw new InputError(
      `line ${line}: "text" of "${id}" is missing or no text; give the document's text as a string`,
    );
  }
  return { text, metadata: metadataOf(id, withoutGuesses(fields)) };
}

/**
 * An exported record says what was read from its text; that is read anew, and so stays apart from what was given. Of what
 * was given in another spelling, it is what was given.
 */
function withoutGuesses({ guessed, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const guesses = new Map(Array.isArray(guessed) ? guessed.map((guess) => [guess?.field, guess?.given]) : []);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const known = guesses.has(field) ? guesses.get(field) : value;
      return known === undefined ? [] : [[field, known]];
    }),
  );
}

function objectOf(source: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source);
  } catch (error) {
    throw new InputError(
      `line ${line}: not JSON (${(error as Error).message}); write one JSON object a line`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(`line ${line}: no JSON object; write {"id": "…", "text": "…"}`);
  }
  return value as Record<string, unknown>;
}
