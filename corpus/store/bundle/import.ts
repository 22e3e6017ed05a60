import { StoreError } from "../errors";
import type { Store } from "../open";
import { numberOfText } from "../texts";
import type { BundledDocument } from "./format";
import type { ReadLine } from "./lines";
import { stepsOf } from "./steps";
import { takeDocument } from "./take-document";
import { takeOther } from "./take-other";

/** What became of a document of a bundle, or the words to say of a line that could not be taken. */
export type Taken =
  | { readonly id: string; readonly outcome: "added" | "unchanged" }
  | { readonly id: string | null; readonly problem: string };

/**
 * Takes a bundle into the store, at most 50 documents a transaction; each outcome comes once it is on disk. What the
 * store has already is left as it is, so that an import that was broken off can be done again. In an empty store the
 * corpus is as it was exported. A line that cannot be taken is reported and the rest is taken. Throws a `StoreError`
 * where the file is no bundle, or one of a newer program.
 */
export async function* importBundle(
  store: Store,
  lines: Iterable<ReadLine> | AsyncIterable<ReadLine>,
): AsyncGenerator<Taken> {
  // Texts whose own document was refused: a later document may have them too.
  const left = new Map<string, string>();
  for await (const step of stepsOf(lines)) {
    if (step.kind === "problem") yield { id: null, problem: step.problem };
    else if (step.kind === "documents") {
      yield* takeDocuments(store, step.documents, (hash) => step.texts.get(hash) ?? left.get(hash));
      for (const [hash, text] of step.texts) if (!numberOfText(store.database, hash)) left.set(hash, text);
    } else {
      const taken = attempt(null, () => takeOther(store, step));
      if (taken !== null) yield taken;
    }
  }
}

const takeDocuments = (
  store: Store,
  documents: readonly BundledDocument[],
  textOf: (hash: string) => string | undefined,
): readonly Taken[] =>
  store.database.transaction(() =>
    documents.map((document) => attempt(document.id, () => takeDocument(store, document, textOf))),
  );

/** What came of taking a line; `null` where there is nothing to say of it. */
function attempt<Outcome extends Taken | null>(id: string | null, take: () => Outcome): Outcome | Taken {
  try {
    return take();
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "") throw error;
    return { id, problem: error.message };
  }
}
