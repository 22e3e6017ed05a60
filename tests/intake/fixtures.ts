import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { documentOf, type FormatReading, readFormat } from "../../corpus/intake/formats";
import type { CorpusDocument } from "../../corpus/types";

/** What must be read from a fixture; see `expected.yaml`. */
export interface Expected {
  readonly file: string;
  readonly body: readonly string[];
  readonly out?: readonly string[];
  readonly absent?: readonly string[];
  readonly metadata?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
}

const FOLDER = join(import.meta.dirname, "fixtures");

export const fixtureNames = (): readonly string[] => readdirSync(FOLDER).sort();

export const expected: readonly Expected[] = parse(
  readFileSync(join(import.meta.dirname, "expected.yaml"), "utf8"),
);

/** The bytes of a fixture. */
export const bytesOf = (file: string): Uint8Array => readFileSync(join(FOLDER, file));

/** A fixture as read, and the document it becomes. */
export async function read(
  file: string,
): Promise<{ readonly reading: FormatReading; readonly document: CorpusDocument; readonly body: string }> {
  const reading = await readFormat({ name: file, bytes: bytesOf(file) });
  const document = documentOf(reading, { id: file }, { outlets: [] });
  return { reading, document, body: bodyOf(document) };
}

/** The text without what is set apart. */
export function bodyOf({ text, boilerplate }: Pick<CorpusDocument, "text" | "boilerplate">): string {
  let at = 0;
  const kept = boilerplate.map(({ span }) => {
    const before = text.slice(at, span.start);
    at = span.end;
    return before;
  });
  return [...kept, text.slice(at)].join("");
}
