import { type Analysis, actionCategory, type Comparison } from "#analysis";
import { pair, paired } from "./spans";

/** The record of a comparison; every span is `[start, end]` in the text of its document. */
export const comparisonRecordOf = (comparison: Comparison, analyses: readonly Analysis[]) => ({
  ...comparison,
  alignments: comparison.alignments.map((alignment) => ({
    ...alignment,
    passages: alignment.passages.map(paired),
    quoted: alignment.quoted.map(paired),
    reused: alignment.reused.map((passage) => ({
      ...paired(passage),
      changed: passage.changed.map(pair),
    })),
  })),
  naming: comparison.naming.map((row) => ({ ...row, mentions: row.mentions.map(paired) })),
  // The sources of each document stand under `sources`.
  sourcing: comparison.sourcing.map(({ sources: _, ...row }) => row),
  agency: comparison.agency.map(({ action, cells, ...row }) => ({
    action,
    category: actionCategory(action),
    ...row,
    cells: cells.map(({ passages, ...cell }) => ({
      ...cell,
      passages: passages.map(({ document, mark, span }) => paired({ document, mark, span })),
    })),
  })),
  analyser: {
    version: analyses[0]?.analyser.version,
    lexicon: analyses[0]?.analyser.lexicon,
    /** SHA-256 of each document's text. */
    texts: Object.fromEntries(analyses.map(({ document, analyser }) => [document.id, analyser.text])),
  },
});
