import { type Analysis, analyse, type Document, edition, voiceRanges } from "#analysis";
import { analysisOf, readingHash, saveAnalysis, textHash } from "#corpus/store";
import { corpus } from "../corpus";

/** Analyses kept in memory: about 1 MB each for a long article. */
const MOST = 60;

/** The last analyses that were asked for, the latest last. */
const kept = new Map<string, Omit<Analysis, "document">>();

/** The analysis of a document of the corpus: from memory, else from the store, else made now and saved. */
export const analysisOfStored = (document: Document): Analysis =>
  remembered(document, () => analysisOf(corpus(), document, edition()) ?? saved(analyse(document)));

/** The analysis of a document of the corpus, or `null` where it is still to be made. */
export function analysisIfMade(document: Document): Analysis | null {
  const found = analysisOf(corpus(), document, edition());
  return found && remembered(document, () => found);
}

/** The analysis of a document as a view has it, which the store does not keep. */
export const analysisOfView = (document: Document): Analysis => remembered(document, () => analyse(document));

function remembered(document: Document, make: () => Omit<Analysis, "document">): Analysis {
  const key = `${textHash(document.text)} ${readingHash(document)}`;
  const found = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, found);
  if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
  return { ...found, document };
}

function saved(analysis: Analysis): Analysis {
  saveAnalysis(corpus(), analysis, voiceRanges);
  return analysis;
}
