import { isRead } from "../shared/read";
import type { Analysis, Score } from "../types";
import { measuresOf } from "./find";
import { pooledScores } from "./score";

/** The scores of one outlet's documents taken together. */
export interface OutletScores {
  readonly outlet: string;
  /** Ids of the documents. */
  readonly documents: readonly string[];
  /** What to know before reading the numbers, or `null`. */
  readonly notice: string | null;
  /** By measure id; `marks` are `document#mark`. */
  readonly scores: Readonly<Record<string, Score>>;
}

/**
 * Pools the documents of each outlet: counts and denominators are summed, intervals made as for one document.
 * Outlets in the order in which they first appear; documents without an outlet are left out.
 */
export function scoresByOutlet(analyses: readonly Analysis[]): readonly OutletScores[] {
  const outlets = new Map<string, Analysis[]>();
  for (const analysis of analyses) {
    const { outlet } = analysis.document;
    if (outlet === null) continue;
    const own = outlets.get(outlet);
    if (own) own.push(analysis);
    else outlets.set(outlet, [analysis]);
  }
  return [...outlets].map(([outlet, own]) => ({
    outlet,
    documents: own.map(({ document }) => document.id),
    notice: noticeOf(own),
    scores: pooledScores(measuresOf(own), own),
  }));
}

/** What stands between the numbers and the outlet, or `null`. */
function noticeOf(own: readonly Analysis[]): string | null {
  const counted = own.filter(({ document }) => isRead(document)).length;
  const notices = [
    ...(counted === 1 ? ["one document: about this document, not this outlet"] : []),
    ...(counted < own.length ? [`not counted, as only English is read: ${own.length - counted}`] : []),
  ];
  return notices.length > 0 ? notices.join("; ") : null;
}
