import type { Analysis, NamingRow } from "../types";

/** One row for each label that a document gives a referent, with its mentions; sorted by referent, label, document. */
export function namingTable(analyses: readonly Analysis[]): readonly NamingRow[] {
  const rows = analyses.flatMap(({ document, naming }) => {
    const byLabel = new Map<string, NamingRow & { readonly mentions: NamingRow["mentions"][number][] }>();
    for (const { id, span, referent, label, voice } of naming) {
      const key = JSON.stringify([referent, label]);
      const row = byLabel.get(key) ?? { referent, label, document: document.id, mentions: [] };
      row.mentions.push({ mark: id, span, voice });
      byLabel.set(key, row);
    }
    return [...byLabel.values()];
  });
  return rows.sort((a, b) => order(a.referent, b.referent) || order(a.label, b.label));
}

/** By code unit, so that the order is the same everywhere. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
