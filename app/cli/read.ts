import { basename, dirname, resolve } from "node:path";
import { type CorpusDocument, InputError, intake, outlets, parseRecord, readDocument } from "#corpus";
import { readDocumentFile } from "#corpus/formats";
import type { Input } from "./inputs";

/** Reads the document of an input. Throws an `InputError` (or an error of the file system) where there is none. */
export async function read(input: Input): Promise<CorpusDocument> {
  if (input.from !== "document") return readText(input);
  const outlet = outletOf(input.path);
  return readDocumentFile(input.path, outlet === null ? {} : { outlet });
}

/** Reads the document of an input that is text already, at once; throws as `read` does. */
export function readText(input: Exclude<Input, { from: "document" }>): CorpusDocument {
  switch (input.from) {
    case "file": {
      const outlet = outletOf(input.path);
      return readDocument(input.path, outlet === null ? {} : { outlet });
    }
    case "text":
      return intake(input.text, { id: input.name });
    case "line": {
      const { text, metadata } = recordOf(input);
      return intake(text, metadata);
    }
    case "nowhere":
      throw new InputError(input.problem);
  }
}

/** The id of the known outlet that the file's folder is named after, or `null`. */
function outletOf(path: string): string | null {
  const folder = basename(dirname(resolve(path)));
  return outlets().some(({ id }) => id === folder) ? folder : null;
}

function recordOf({ name, line, source }: Extract<Input, { from: "line" }>) {
  try {
    return parseRecord(source, line);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${name}: ${error.message}`);
    throw error;
  }
}
