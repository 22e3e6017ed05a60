import { normalForm } from "../shared/normal-form";
import type { Analysis, NamingRow } from "../types";

type Row = NamingRow & { readonly mentions: NamingRow["mentions"][number][] };

/**
 * One row for each label that a document gives a referent, with its mentions; sorted by referent, label, document.
 * Spellings of one name ("Al Haq", "al-Haq") are one referent, named by the spelling met first.
 */
export function namingTable(analyses: readonly Analysis[]): readonly NamingRow[] {
  const spellings = new Map<string, string>();
  const rows = analyses.flatMap(({ document, naming }) => {
    const byLabel = new Map<string, Row>();
    for (const { id, span, referent: spelling, label, voice } of naming) {
      const form = normalForm(spelling);
      const referent = spellings.get(form) ?? spelling;
      spellings.set(form, referent);
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
