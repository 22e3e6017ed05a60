import { itemsOf, type Source, type SourceOptions } from "../../corpus/intake/sources";
import type { CorpusDocument } from "../../corpus/types";

/** What came of a source: its documents, problems and notes. */
export interface Taken {
  readonly documents: readonly CorpusDocument[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Takes a source in to its end. */
export async function taken(source: Source, options: SourceOptions = {}): Promise<Taken> {
  const documents: CorpusDocument[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  for await (const item of itemsOf(source, { note: (words) => notes.push(words), pause: 0, ...options })) {
    if ("document" in item) documents.push(item.document);
    else problems.push(item.problem);
  }
  return { documents, problems, notes };
}

/** A source of bytes under a file name. */
export const bytes = (name: string, content: string | Uint8Array): Extract<Source, { kind: "bytes" }> => ({
  kind: "bytes",
  name,
  bytes: typeof content === "string" ? Buffer.from(content) : content,
});

/** Takes the text of a file of this name in. */
export const takenFrom = (
  name: string,
  content: string | Uint8Array,
  options: SourceOptions = {},
): Promise<Taken> => taken(bytes(name, content), options);
