import { type AgencyRow, actionCategory, agencyTable, type Voice } from "#analysis";
import type { DotTableView } from "../../components/tables/view";
import type { Item } from "../library";
import type { View } from "../state/view";
import { countHref, countId } from "./count";

const AGENTS = {
  named: "agent named in the clause",
  elsewhere: "agent named elsewhere in the sentence",
  absent: "no agent named in the sentence",
} as const;

/** Who is named as doing what was done: one dot an action, each count opening its passages. */
export function agencyView(items: readonly Item[], view: View): DotTableView {
  const rows = agencyTable(
    items.map(({ analysis }) => analysis),
    { action: (verb) => actionCategory(verb) ?? verb },
  );
  const actions = [...new Set(rows.map(({ action }) => action))];
  return {
    caption: "Who is named as doing what was done",
    head: "Action",
    outlets: items.map(({ outlet }) => outlet),
    groups: actions.map((action) => ({
      name: action,
      rows: (Object.keys(AGENTS) as (keyof typeof AGENTS)[]).flatMap((agent) => {
        const cells = items.map(({ id }) =>
          cellOf(rows, { action, agent, document: id }, countHref(view, countId.agency(action, agent))),
        );
        return cells.some(({ count }) => count > 0) ? [{ label: AGENTS[agent], cells }] : [];
      }),
    })),
  };
}

function cellOf(
  rows: readonly AgencyRow[],
  { action, agent, document }: { readonly action: string; readonly agent: string; readonly document: string },
  href: string,
): DotTableView["groups"][number]["rows"][number]["cells"][number] {
  const row = rows.find((one) => one.action === action && one.group === document);
  const voices: Voice[] =
    row?.cells
      .filter((cell) => cell.agent === agent)
      .flatMap((cell) => cell.passages.map(({ voice }) => voice)) ?? [];
  return { voices, count: voices.length, href: voices.length > 0 ? href : null };
}
