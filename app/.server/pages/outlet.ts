import { measureById, type OutletScores, scoresByOutlet } from "#analysis";
import { type Fact, outlets } from "#corpus";
import { type Item, library } from "../library";
import { headView } from "../present/head";
import { scoreRow } from "../present/score-table";
import { refuse } from "../state/refuse";

/** Measures an outlet's page gives for all its documents together. */
const SHOWN = [
  "loaded",
  "loaded.unattributed",
  "loaded.self",
  "claims.attributed",
  "claims.unattributed",
  "claims.self",
  "words.attributed",
  "sources.vague",
];

/** One outlet: who it is, each fact with its source, its documents and their scores taken together. */
export function outletPage(id: string) {
  const outlet = outlets().find((one) => one.id === id);
  if (!outlet) return refuse(404, `There is no outlet “${id.slice(0, 80)}”.`, [outletsThatExist()]);
  const items = library().filter(({ analysis }) => analysis.document.outlet === id);
  const [pooled] = scoresByOutlet(items.map(({ analysis }) => analysis));
  return {
    id,
    name: outlet.name,
    tab: outlet.tab,
    facts: factRows([
      ["What it is", outlet.kind],
      ["Country", outlet.country],
      ["Owner", outlet.owner],
      ["Funding", outlet.funding],
      ["Founded", outlet.founded],
    ]),
    documents: items.map((item) => ({ ...headView(item), notes: item.entry.document.notes })),
    scores: [
      {
        group: "Its documents taken together",
        rows: SHOWN.flatMap((measureId) => rowOf(measureId, pooled, items)),
      },
    ],
  };
}

/** One measure of all documents; it opens its passages where they are those of one document. */
function rowOf(id: string, pooled: OutletScores | undefined, items: readonly Item[]) {
  const measure = measureById(id);
  const score = pooled?.scores[id];
  if (!measure || !score) return [];
  const [only, ...others] = items;
  return [
    scoreRow(
      measure,
      score,
      only && others.length === 0 ? `/documents/${only.id}?count=${id}#passages` : null,
    ),
  ];
}

export type OutletPageView = ReturnType<typeof outletPage>;

const factRows = (facts: readonly (readonly [string, Fact | null])[]) =>
  facts.map(([label, fact]) => ({ label, text: fact?.text ?? null, source: fact?.source ?? null }));

const outletsThatExist = () => [
  "Outlets: ",
  ...outlets().flatMap(({ id, name }, index) => [
    ...(index > 0 ? [", "] : []),
    { text: name, href: `/outlets/${id}` },
  ]),
  ".",
];
