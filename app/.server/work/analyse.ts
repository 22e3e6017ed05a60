import { type Analysis, analyse, edition, voiceRanges } from "#analysis";
import type { CorpusDocument } from "#corpus";
import {
  advance,
  type Claim,
  countMissing,
  type Failure,
  held,
  missingAnalyses,
  paced,
  type Store,
  saveAnalyses,
} from "#corpus/store";

/** Documents that are analysed before their analyses are saved: about half a second of work. */
const BATCH = 10;

/** Makes the analyses that are missing, and rests as long as it worked, so that readers and writers stay quick. */
export const analyseMissing = (store: Store, claim: Claim): Promise<boolean> =>
  held(store, claim, async () => {
    const total = claim.job.done + countMissing(store, edition()).missing;
    if (!advance(store, claim, { more: 0, total })) return false;
    let made: Analysis[] = [];
    let failed: Failure[] = [];
    const save = (): boolean => {
      saveAnalyses(store, made, voiceRanges);
      const goesOn = advance(store, claim, { more: made.length + failed.length, failed });
      made = [];
      failed = [];
      return goesOn;
    };
    const hopeless = new Set<string>();
    // What was edited behind the place where a walk is needs another walk.
    for (let left = Number.POSITIVE_INFINITY; ; ) {
      for (const { document } of missingAnalyses(store, edition())) {
        if (hopeless.has(document.id)) continue;
        const result = await paced(() => attempt(document));
        if ("reason" in result) {
          hopeless.add(document.id);
          failed.push(result);
        } else made.push(result);
        if (made.length + failed.length >= BATCH && !save()) return false;
      }
      if (!save()) return false;
      const { missing } = countMissing(store, edition());
      if (missing <= hopeless.size || missing >= left) return true;
      left = missing;
    }
  });

/** The analysis of a document; a fault of the program over one document does not keep the others from theirs. */
function attempt(document: CorpusDocument): Analysis | Failure {
  try {
    return analyse(document);
  } catch (error) {
    return { name: document.id, reason: error instanceof Error ? error.message : String(error) };
  }
}
