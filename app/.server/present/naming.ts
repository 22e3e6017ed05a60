import type { Comparison, Voice } from "#analysis";
import type { DotTableView } from "../../components/tables/view";
import type { Item } from "../library";
import type { View } from "../state/view";
import { countHref, countId } from "./count";

/** Most referents shown: those named in the most different ways lead. */
const MOST_REFERENTS = 8;

/** What each text calls the same referent: one dot a mention, each count opening its passages. */
export function namingView(items: readonly Item[], { naming }: Comparison, view: View): DotTableView {
  const referents = [...new Set(naming.map(({ referent }) => referent))]
    .map((referent) => {
      const rows = naming.filter((row) => row.referent === referent);
      return { referent, labels: [...new Set(rows.map(({ label }) => label))], rows };
    })
    .filter(({ labels }) => labels.length > 1)
    .sort((a, b) => b.labels.length - a.labels.length || a.referent.localeCompare(b.referent, "en"))
    .slice(0, MOST_REFERENTS);
  return {
    caption: "What each text calls the same referent",
    head: "Called",
    outlets: items.map(({ outlet }) => outlet),
    groups: referents.map(({ referent, labels, rows }) => ({
      name: referent,
      rows: labels
        .map((label) => ({
          label,
          cells: items.map(({ id, analysis }) => {
            const mentions = rows
              .filter((row) => row.label === label && row.document === id)
              .flatMap((row) => row.mentions);
            return {
              voices: mentions.map(
                ({ mark }) =>
                  analysis.naming.find((one) => one.id === mark)?.voice ?? ("unattributed" as Voice),
              ),
              count: mentions.length,
              href: mentions.length > 0 ? countHref(view, countId.naming(referent, label)) : null,
            };
          }),
        }))
        .sort((a, b) => total(b.cells) - total(a.cells) || a.label.localeCompare(b.label, "en")),
    })),
  };
}

const total = (cells: readonly { readonly count: number }[]): number =>
  cells.reduce((all, { count }) => all + count, 0);
