import { type Analysis, analyse, edition, voiceRanges } from "#analysis";
import type { CorpusDocument } from "#corpus";
import { analysisOf, countMissing, missingAnalyses, type Store, saveAnalysis } from "#corpus/store";

/** The analysis of a document by this version: the one that is kept, else made now and kept. */
export const analysedIn = (store: Store, document: CorpusDocument): Analysis => ({
  ...(analysisOf(store, document, edition()) ?? kept(store, analyse(document))),
  document,
});

/**
 * Makes and keeps the analyses by this version that a store lacks, saying first how many; yields after each, so that
 * other work can be done in between.
 */
export function* analyseMissing(store: Store, say: (words: string) => void): Generator<void> {
  sayMissing(store, say);
  for (const { document } of missingAnalyses(store, edition())) yield void kept(store, analyse(document));
}

/** Says how many analyses are still to be made, where there are any: they take their time. */
export function sayMissing(store: Store, say: (words: string) => void): void {
  const { missing } = countMissing(store, edition());
  if (missing > 0) say(`analysing ${missing} ${missing === 1 ? "document" : "documents"} on the way`);
}

function kept(store: Store, analysis: Analysis): Analysis {
  saveAnalysis(store, analysis, voiceRanges);
  return analysis;
}
