import type { Analysis, Comparison } from "#analysis";
import { paired } from "./spans";

/** The record of a comparison; every span is `[start, end]` in the text of its document. */
export const comparisonRecordOf = (comparison: Comparison, analyses: readonly Analysis[]) => ({
  ...comparison,
  alignments: comparison.alignments.map((alignment) => ({
    ...alignment,
    passages: alignment.passages.map(paired),
  })),
  naming: comparison.naming.map((row) => ({ ...row, mentions: row.mentions.map(paired) })),
  analyser: {
    version: analyses[0]?.analyser.version,
    lexicon: analyses[0]?.analyser.lexicon,
    /** SHA-256 of each document's text. */
    texts: Object.fromEntries(analyses.map(({ document, analyser }) => [document.id, analyser.text])),
  },
});
