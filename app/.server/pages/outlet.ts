import { measureById, scoresByOutlet } from "#analysis";
import { type Fact, outlets } from "#corpus";
import { library } from "../library";
import { headView } from "../present/head";
import { intervalWords, valueWords } from "../present/numbers";
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
    scores: SHOWN.flatMap((measureId) => {
      const measure = measureById(measureId);
      const score = pooled?.scores[measureId];
      if (!measure || !score) return [];
      const only = items.length === 1 ? items[0] : undefined;
      return [
        {
          id: measureId,
          label: measure.label,
          value:
            score.value === null
              ? null
              : `${valueWords(score.value, measure.unit)}${measure.unit === "share" ? "" : " per 1,000 words"}`,
          reason: score.reason ?? null,
          counted: `${score.count.toLocaleString("en")} of ${score.of.toLocaleString("en")}`,
          interval: intervalWords(score, measure.unit),
          method: score.method,
          href: only && score.count > 0 ? `/documents/${only.id}?count=${measureId}#passages` : null,
        },
      ];
    }),
  };
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
