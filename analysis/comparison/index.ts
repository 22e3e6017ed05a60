import type { Analysis, Comparison } from "../types";
import { alignment } from "./alignment";
import { comparability } from "./comparability";
import { keyness } from "./keyness";
import { loadedKeyness } from "./loaded-keyness";
import { namingTable } from "./naming-table";
import { sourcing } from "./sourcing";

/**
 * Sets documents side by side: passages on the same thing, words typical of each, names given to the same referents,
 * room given to sources, and what must be known before their numbers are compared. A document given twice (by id) is
 * compared once; of one document only the tables are made.
 */
export function compare(analyses: readonly Analysis[]): Comparison {
  const distinct = [...new Map(analyses.map((analysis) => [analysis.document.id, analysis])).values()];
  return {
    documents: distinct.map(({ document }) => document.id),
    alignments: alignment(distinct),
    keyness: keyness(distinct),
    loadedKeyness: loadedKeyness(distinct),
    naming: namingTable(distinct),
    sources: sourcing(distinct),
    comparability: comparability(distinct),
  };
}
