import type { Analysis, SourceRow } from "../types";
import { cuesOf, type Given, givenIn, heldWords, sourcesOf } from "./sources";
import { wordShares } from "./word-shares";

/**
 * One row for each source of each document: its attributions, the body words of their content (each word once, also
 * where contents nest), the stances of their cues and the cues themselves. Sources are told apart by name, whatever its
 * capitals; those of a document come in the order of words given, most first.
 */
export function sourcing(analyses: readonly Analysis[]): readonly SourceRow[] {
  return analyses.flatMap((analysis) => {
    const sources = sourcesOf(givenIn([analysis]));
    const shares = wordShares(
      [analysis],
      sources.map(({ given }) => ({
        held: heldWords(given),
        marks: given.map(idOf),
      })),
    );
    return sources
      .map(({ name, type, given }, index) => ({
        document: analysis.document.id,
        name,
        type,
        attributions: given.map(idOf),
        words: shares[index]?.count ?? 0,
        share: shares[index] as (typeof shares)[number],
        stances: given.flatMap(({ attribution: { cue } }) => (cue ? [cue.stance] : [])),
        cues: cuesOf(given, idOf),
      }))
      .sort((a, b) => b.words - a.words);
  });
}

/** Within one document the id of an attribution is enough. */
const idOf = ({ attribution }: Given): string => attribution.id;
