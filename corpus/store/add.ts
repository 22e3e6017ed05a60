import type { CorpusDocument } from "../types";
import { batches } from "./batch";
import { setDeleted } from "./deletion";
import { storedDocument } from "./documents";
import { StoreError } from "./errors";
import { textHash } from "./hash";
import { checkDocument, isSameKnown } from "./known";
import type { Store } from "./open";
import { inOneSpelling } from "./spelling";
import { addVersion } from "./versions";

/**
 * What became of a document: new; in the store already; in it with other metadata, which were kept; saved as a new
 * version; or taken back from the deleted.
 */
export type Outcome = "added" | "unchanged" | "kept" | "changed" | "restored";

/** What became of one of several documents, or the words to say of one that could not be taken. */
export type Added =
  | { readonly id: string; readonly outcome: Outcome }
  | { readonly id: string; readonly problem: string };

export interface AddOptions {
  /** Whether a document that differs from the one of its id becomes a new version of it. */
  readonly update?: boolean;
}

/**
 * Adds documents, at most 50 a transaction; each outcome comes once it is on disk. The same document twice is added
 * once. A document that cannot be taken is reported in its place and the rest is added; a full disk or the like throws.
 */
export function* addDocuments(
  store: Store,
  documents: Iterable<CorpusDocument>,
  options: AddOptions = {},
): Generator<Added> {
  for (const batch of batches(documents)) {
    yield* store.database.transaction(() => batch.map((document) => attempt(store, document, options)));
  }
}

/** Adds one document; see `addDocuments`. Throws a `StoreError` where it cannot be taken. */
export const addDocument = (store: Store, document: CorpusDocument, options: AddOptions = {}): Outcome =>
  store.database.transaction(() => add(store, document, options));

function attempt(store: Store, document: CorpusDocument, options: AddOptions): Added {
  const { id } = document;
  try {
    return { id, outcome: add(store, document, options) };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "") throw error;
    return { id, problem: error.message };
  }
}

function add(store: Store, given: CorpusDocument, { update = false }: AddOptions): Outcome {
  checkDocument(given);
  const document = inOneSpelling(store, given);
  const { id } = document;
  const there = storedDocument(store, id);
  if (!there) {
    addVersion(store, document, { number: null, version: 0 });
    return "added";
  }
  const sameText = textHash(there.document.text) === textHash(document.text);
  if (!sameText && !update) {
    throw new StoreError(
      `${id}: the store has another text under this id; give the document another id, or ask for a new version of it (--update)`,
    );
  }
  if (there.deleted !== null) setDeleted(store, there, null);
  if (sameText && isSameKnown(there.document, document)) {
    return there.deleted === null ? "unchanged" : "restored";
  }
  if (!update) return there.deleted === null ? "kept" : "restored";
  addVersion(store, document, there);
  return "changed";
}
