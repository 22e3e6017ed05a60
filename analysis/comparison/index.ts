import { isRead } from "../shared/read";
import type { Analysis, Comparison } from "../types";
import { agencyTable } from "./agency-table";
import { alignment } from "./alignment/index";
import { comparability } from "./comparability";
import { absent, keyness } from "./keyness";
import { loadedKeyness } from "./loaded-keyness";
import { namingTable } from "./naming-table";
import { sourcing } from "./sourcing";
import { sourcingTable } from "./sourcing-table";

/**
 * Sets documents side by side: passages on the same thing, words typical of each, names given to the same referents,
 * room given to sources, who is said to have acted, and what must be known before their numbers are compared. A document given twice (by id) is
 * compared once; of one document only the tables are made. One in another language than English is in none of them, since
 * they rest on how English is read; `comparability` says so.
 */
export function compare(analyses: readonly Analysis[]): Comparison {
  const distinct = [...new Map(analyses.map((analysis) => [analysis.document.id, analysis])).values()];
  const read = distinct.filter(({ document }) => isRead(document));
  return {
    documents: distinct.map(({ document }) => document.id),
    alignments: alignment(read),
    keyness: keyness(read),
    absent: absent(read),
    loadedKeyness: loadedKeyness(read),
    naming: namingTable(read),
    sources: sourcing(read),
    sourcing: sourcingTable(read),
    agency: agencyTable(read),
    comparability: comparability(distinct),
  };
}
