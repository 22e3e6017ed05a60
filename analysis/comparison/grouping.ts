import { isRead } from "../shared/read";
import type { Analysis, GroupBy } from "../types";

/** Documents that are counted together, by the id of the document or of the outlet. */
export interface Group {
  readonly id: string;
  readonly analyses: readonly Analysis[];
}

/** Each document by itself, or the documents of each outlet together; a document without an outlet is in none. */
export function groupsOf(analyses: readonly Analysis[], by: GroupBy): readonly Group[] {
  const groups = new Map<string, Analysis[]>();
  for (const analysis of analyses) {
    const id = analysis.document[by === "outlet" ? "outlet" : "id"];
    if (id === null) continue;
    const known = groups.get(id);
    if (known) known.push(analysis);
    else groups.set(id, [analysis]);
  }
  return [...groups].map(([id, members]) => ({ id, analyses: members }));
}

/** A mark of one of several documents, as scores name it: ids of marks are unique within a document only. */
export const markOf = (document: string, mark: string): string => `${document}#${mark}`;

/** Why nothing can be said of documents none of which is in a language that is read; `null` where one is. */
export function whyUnread(analyses: readonly Analysis[]): string | null {
  const [first] = analyses;
  if (!first || analyses.some(({ document }) => isRead(document))) return null;
  return `not scored: language is “${first.document.language}”, and the analysis reads English`;
}
