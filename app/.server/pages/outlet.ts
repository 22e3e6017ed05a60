import { redirect } from "@remix-run/node";
import { fewestDocuments } from "#analysis";
import type { Fact, Outlet } from "#corpus";
import { copiesByOutlet, listDocuments, saveOutlet, storedOutlet, storedOutlets } from "#corpus/store";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { documentTable } from "../present/document-rows";
import { outletForm } from "../present/outlet-form";
import { outletScores } from "../present/outlet-scores";
import { overTime } from "../present/over-time";
import { timeSelects } from "../present/time-form";
import { timeTools } from "../present/time-taken";
import { plural } from "../present/words";
import { readOutlet, type SaidOutlet } from "../state/outlet-fields";
import { readOverTime } from "../state/over-time";
import { refuse } from "../state/refuse";

/** One outlet: who it is, each fact with its source, its documents, their scores taken together and over time. */
export function outletPage(request: Request, id: string, said: SaidOutlet | null = null) {
  const described = existing(id);
  const { origin, searchParams } = new URL(request.url);
  const { measure, by, once } = readOverTime(searchParams);
  const { name, tab } = outletView(id);
  const path = `/outlets/${encodeURIComponent(id)}`;
  const chosen = [{ id, outlet: { tab, name } }];
  const time = overTime(chosen, measure, by, once);
  const tools = timeTools(origin, { chosen, measure, once, by: time.by }, time.figure);
  const asked = ["measure", "by", "once"].flatMap((one): [string, string][] =>
    searchParams.has(one) ? [[one, searchParams.get(one) ?? ""]] : [],
  );
  const { groups, counted } = outletScores(id, once);
  const table = documentTable(searchParams, { path, keep: asked, filters: { outlets: [id] } });
  return {
    id,
    path,
    name,
    tab,
    facts: factRows(described),
    form: outletForm(id, described, said),
    table,
    documents: plural(table.total, "document"),
    scores: {
      groups,
      notice: once && counted === 0 ? ELSEWHERE : noticeOf(counted),
    },
    once: { isAsked: once, copies: copiesByOutlet(corpus()).get(id) ?? 0 },
    time: { figure: { ...time.figure, tools }, selects: timeSelects(measure.id, time.by) },
  };
}

export type OutletPageView = ReturnType<typeof outletPage>;

/** Keeps what a form says of an outlet, or shows it again with what was wrong. */
export async function describeOutlet(request: Request, id: string): Promise<Response | OutletPageView> {
  const before = existing(id) ?? undescribed(id);
  const said = readOutlet(await request.formData(), before);
  if (Object.keys(said.problems).length > 0) return outletPage(request, id, said);
  saveOutlet(corpus(), said.outlet);
  return redirect(`/outlets/${encodeURIComponent(id)}`, 303);
}

/** The description of an outlet, `null` where nobody described it; refuses one that no document names either. */
function existing(id: string): Outlet | null {
  const described = storedOutlet(corpus(), id);
  if (!described && listDocuments(corpus(), { outlets: [id], limit: 0 }).total === 0)
    refuse(404, `There is no outlet “${id.slice(0, 80)}”.`, [outletsThatExist()]);
  return described;
}

/** An outlet of which only the id is known. */
export const undescribed = (id: string): Outlet => ({
  ...{ id, name: id, tab: outletView(id).tab, aliases: [], domains: [] },
  ...{ kind: null, country: null, owner: null, funding: null, founded: null },
});

/** What is said where texts count once, and all of an outlet's count with others. */
const ELSEWHERE = {
  lead: "No scores.",
  text: "Every analysed text of it counts with another outlet, which has it first.",
};

/** What is to be known before the scores are read, or `null`. */
function noticeOf(counted: number): { readonly lead: string; readonly text: string } | null {
  if (counted === 0) return { lead: "No scores yet.", text: "None of its documents is analysed." };
  if (counted === 1)
    return { lead: "One document.", text: "The numbers are about this document, not about the outlet." };
  if (counted < fewestDocuments)
    return {
      lead: "Too few documents.",
      text: `How far ${counted} documents differ cannot be told: the numbers are about these texts, read as one, not about the outlet.`,
    };
  return counted < 20
    ? { lead: "Few documents.", text: "The numbers are about these documents, not about the outlet." }
    : null;
}

const factRows = (outlet: Outlet | null) =>
  (
    [
      ["What it is", outlet?.kind ?? null],
      ["Country", outlet?.country ?? null],
      ["Owner", outlet?.owner ?? null],
      ["Funding", outlet?.funding ?? null],
      ["Founded", outlet?.founded ?? null],
    ] as readonly (readonly [string, Fact | null])[]
  ).map(([label, fact]) => ({ label, text: fact?.text ?? null, source: fact?.source ?? null }));

const outletsThatExist = () => [
  "Outlets: ",
  ...storedOutlets(corpus())
    .slice(0, 12)
    .flatMap(({ id, name }, index) => [
      ...(index > 0 ? [", "] : []),
      { text: name, href: `/outlets/${encodeURIComponent(id)}` },
    ]),
  ". All of them: ",
  { text: "the outlets", href: "/outlets" },
  ".",
];
