import type { CorpusDocument } from "../types";
import type { Store } from "./open";

/**
 * The document with its outlet as the corpus writes it, where the two differ by letter case only (A to Z): the outlet
 * that is described, else that of the document that came first. What was given is kept with the guess.
 */
export function inOneSpelling(store: Store, document: CorpusDocument): CorpusDocument {
  const { outlet: given, guessed } = document;
  const outlet = given === null ? null : spellingOf(store, given);
  if (given === null || outlet === null || outlet === given) return document;
  const others = guessed.filter(({ field }) => field !== "outlet");
  const because = `given as \u201c${given}\u201d, and the corpus has \u201c${outlet}\u201d, which differs by letter case only`;
  return { ...document, outlet, guessed: [...others, { field: "outlet", because, given }] };
}

/** How the corpus writes an outlet, or `null` where it has none of that id. One that stands there just so stays so. */
function spellingOf({ database }: Store, outlet: string): string | null {
  const found = (sql: string) => database.row<{ outlet: string }>(sql, [outlet])?.outlet;
  return (
    found("SELECT outlet FROM documents WHERE outlet = ? LIMIT 1") ??
    found("SELECT id AS outlet FROM outlets WHERE id = ? LIMIT 1") ??
    found("SELECT id AS outlet FROM outlets WHERE id = ? COLLATE NOCASE ORDER BY rowid LIMIT 1") ??
    found("SELECT outlet FROM documents WHERE outlet = ? COLLATE NOCASE ORDER BY number LIMIT 1") ??
    null
  );
}
