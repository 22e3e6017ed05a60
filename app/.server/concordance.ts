import { type Analysis, type Concordance, kwic, QueryError } from "#analysis";
import { InputError } from "#corpus";
import { searchDocuments } from "#corpus/store";
import { corpus } from "./corpus";
import { itemById } from "./library";
import type { ConcordanceState } from "./state/concordance";

/** Documents of the corpus that one concordance reads at most: those that have the words most often. */
const MOST_DOCUMENTS = 200;

/**
 * The lines that were asked for, of how many documents that have the words they were not taken, and the SHA-256 of each
 * text that was read, by the id of its document.
 */
export type Concorded =
  | {
      readonly concordance: Concordance;
      readonly unread: number;
      readonly texts: ReadonlyMap<string, string>;
    }
  | { readonly problem: string };

/** Every place that has the words: in the documents given, or in the corpus. Says what is wrong with the words. */
export function concord(given: readonly Analysis[], state: ConcordanceState): Concorded {
  const { word, order, voice, outlet, sample, seed } = state;
  try {
    const { analyses, unread } = state.scope === "corpus" ? inCorpus(word) : { analyses: given, unread: 0 };
    return {
      unread,
      texts: new Map(analyses.map(({ document, analyser }) => [document.id, analyser.text])),
      concordance: kwic(analyses, word, {
        order,
        ...(voice && { voices: [voice] }),
        ...(outlet && { outlets: [outlet] }),
        ...(sample && { sample: { size: sample, seed } }),
      }),
    };
  } catch (error) {
    if (error instanceof QueryError || error instanceof InputError) return { problem: error.message };
    throw error;
  }
}

/** The documents that have all the words of a query, as the full-text index finds them. */
function inCorpus(word: string): { readonly analyses: readonly Analysis[]; readonly unread: number } {
  const words = word.replace(/lemma:\s*(\p{L}{1,4})\p{L}*/giu, "$1*");
  const { hits, total } = searchDocuments(corpus(), words, { limit: MOST_DOCUMENTS, contexts: 0 });
  const analyses = hits.flatMap(({ id }) => itemById(id)?.analysis ?? []);
  return { analyses, unread: total - hits.length };
}
