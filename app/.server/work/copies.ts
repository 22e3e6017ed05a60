import { oncePerText, reuse, reusePrints } from "#analysis";
import type { CorpusDocument } from "#corpus";
import { type Store, saveCopies, storedDocument, storedStory } from "#corpus/store";

/** Notes which documents of a story are one text, so that it can be counted once. */
export function noteCopies(store: Store, story: string): void {
  const ids = storedStory(store, story)?.documents ?? [];
  const documentAt = (index: number) =>
    storedDocument(store, ids[index] as string)?.document as CorpusDocument;
  const { copies } = reuse(
    ids.map((_, index) => reusePrints(documentAt(index))),
    documentAt,
  );
  const originals = copies.flatMap((set) => {
    const [kept] = oncePerText(set.documents, [set]);
    return set.documents.filter((id) => id !== kept).map((id) => [id, kept as string] as const);
  });
  saveCopies(store, ids, new Map(originals));
}
