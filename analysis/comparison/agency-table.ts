import { wilsonScore } from "../shared/statistics";
import type { Agency, AgencyCell, AgencyRow, Analysis, GroupBy, Voice } from "../types";
import { groupsOf, markOf } from "./grouping";

/** Which rows the table has. */
export interface AgencyOptions {
  /** "document" unless told. */
  readonly by?: GroupBy;
  /** The action that the lemma of a verb stands for, by which rows are made; the lemma itself unless told. */
  readonly action?: (verb: string) => string;
}

const agents: readonly Agency["agent"][] = ["named", "elsewhere", "absent"];
const voices: readonly Voice[] = ["unattributed", "self", "headline", "indirect", "direct", "scare"];

/**
 * Who is said to have done what: for every action of a document or outlet how often its agent is named, named elsewhere
 * in the sentence or absent, in whose voice, with the passages. Actions come by their number in all groups together,
 * most first, then by name; the groups of an action in the order of the documents.
 */
export function agencyTable(
  analyses: readonly Analysis[],
  { by = "document", action = (verb) => verb }: AgencyOptions = {},
): readonly AgencyRow[] {
  const totals = new Map<string, number>();
  const rows = groupsOf(analyses, by).flatMap(({ id, analyses: members }) => {
    const actions = new Map<string, AgencyCell["passages"][number][]>();
    for (const { document, agency } of members)
      for (const { id: mark, span, verb, agent, voice } of agency) {
        const name = action(verb);
        const passages = actions.get(name) ?? [];
        passages.push({ document: document.id, mark, span, agent, voice });
        actions.set(name, passages);
        totals.set(name, (totals.get(name) ?? 0) + 1);
      }
    return [...actions].map(([name, passages]) => rowOf(name, id, passages));
  });
  const total = ({ action: name }: AgencyRow): number => totals.get(name) ?? 0;
  return rows.sort((a, b) => total(b) - total(a) || order(a.action, b.action));
}

function rowOf(action: string, group: string, passages: AgencyCell["passages"]): AgencyRow {
  const absent = passages.filter(({ agent }) => agent === "absent");
  return {
    action,
    group,
    count: passages.length,
    absent: wilsonScore(
      absent.map(({ document, mark }) => markOf(document, mark)),
      passages.length,
      "no action found",
    ),
    cells: agents.flatMap((agent) =>
      voices.flatMap((voice) => {
        const own = passages.filter((passage) => passage.agent === agent && passage.voice === voice);
        return own.length > 0 ? [{ agent, voice, count: own.length, passages: own }] : [];
      }),
    ),
  };
}

/** By code unit, so that the order is the same everywhere. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
