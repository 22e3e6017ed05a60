import { wilsonScore } from "../shared/statistics";
import type { Analysis, GroupBy, NamingMention, NamingRow, NamingUse } from "../types";
import { type Group, groupsOf, markOf } from "./grouping";
import { sameReferents } from "./same-referents";

/**
 * One row for each label that a document gives a referent, with its mentions; sorted by referent, label, document. Who is
 * named alike in several documents is one referent: see `sameReferents`.
 */
export const namingTable = (analyses: readonly Analysis[]): readonly NamingRow[] =>
  namingUses(analyses).map(({ group, mentions, share, ...row }) => ({
    ...row,
    document: group,
    mentions: mentions.map(({ document: _, ...mention }) => mention),
    share: { ...share, marks: mentions.map(({ mark }) => mark) },
  }));

/**
 * What documents or outlets call each referent: a label with its mentions, and their share of all mentions that the
 * group makes of the referent. Sorted by referent, label and the order of the documents.
 */
export function namingUses(analyses: readonly Analysis[], by: GroupBy = "document"): readonly NamingUse[] {
  const nameOf = sameReferents(analyses);
  const rows = groupsOf(analyses, by).flatMap((group) => usesOf(group, nameOf));
  return rows.sort((a, b) => order(a.referent, b.referent) || order(a.label, b.label));
}

function usesOf({ id, analyses }: Group, nameOf: (referent: string) => string): readonly NamingUse[] {
  const labels = new Map<string, { referent: string; label: string; mentions: NamingMention[] }>();
  const totals = new Map<string, number>();
  for (const { document, naming } of analyses)
    for (const { id: mark, span, referent: own, label, voice } of naming) {
      const referent = nameOf(own);
      const key = JSON.stringify([referent, label]);
      const use = labels.get(key) ?? { referent, label, mentions: [] };
      use.mentions.push({ document: document.id, mark, span, voice });
      labels.set(key, use);
      totals.set(referent, (totals.get(referent) ?? 0) + 1);
    }
  return [...labels.values()].map(({ referent, label, mentions }) => ({
    referent,
    label,
    group: id,
    mentions,
    share: wilsonScore(
      mentions.map(({ document, mark }) => markOf(document, mark)),
      totals.get(referent) ?? 0,
      "no mention found",
    ),
  }));
}

/** By code unit, so that the order is the same everywhere. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
