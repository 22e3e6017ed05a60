import { isRead } from "../shared/read";
import type { Analysis, LoadedKeyness } from "../types";
import { kept, typical } from "./typical";

/** The terms of a document in which each entry of the word list stands. */
function entriesOf({ loadedTerms }: Analysis): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  for (const { id, parts } of loadedTerms)
    for (const { entry } of parts) {
      if (entry === null) continue;
      const known = marks.get(entry);
      if (known) known.push(id);
      else marks.set(entry, [id]);
    }
  return marks;
}

/**
 * How typical each listed term is of each document that has it, against all the others together: tells what the topic
 * brings with it (near 0) from what distinguishes a document. By falling z, document by document.
 */
export function loadedKeyness(all: readonly Analysis[]): readonly LoadedKeyness[] {
  const analyses = all.filter(({ document }) => isRead(document));
  const marks = analyses.map(entriesOf);
  const counts = marks.map((entries, index) => ({
    terms: new Map([...entries].map(([entry, ids]) => [entry, ids.length])),
    words: analyses[index]?.words ?? 0,
  }));
  return kept(typical(counts), ({ count }) => count > 0)
    .sort((a, b) => a.index - b.index || b.z - a.z || (a.term < b.term ? -1 : 1))
    .map(({ index, term, ...found }) => ({
      document: analyses[index]?.document.id ?? "",
      entry: term,
      ...found,
      marks: marks[index]?.get(term) ?? [],
    }));
}
