import { outlets } from "#corpus";
import { library } from "../library";
import { voiceChart } from "../present/charts";
import { unattributedFigure } from "../present/figures";
import { headView } from "../present/head";
import { termsFigure } from "../present/terms-figure";
import type { View } from "../state/view";

/** The front page: what the corpus holds, its outlets at a glance, one chart that leads into the passages. */
export function homePage() {
  const items = library();
  const compared = items.slice(0, 3);
  const view: View = {
    path: "/compare",
    documents: compared.map(({ id }) => id),
    layers: null,
    count: null,
    mark: null,
    thread: null,
    restored: [],
  };
  const terms = termsFigure(items, view, { suggested: false });
  return {
    compareHref: `/compare?documents=${view.documents.join(",")}`,
    words: items.reduce((all, { analysis }) => all + analysis.words, 0),
    documents: items.map((item, index) => ({
      ...headView(item),
      outlet: item.outlet,
      terms: terms.rows[index],
    })),
    outlets: outlets()
      .map(({ id, tab, name, kind, country, funding }) => ({
        id,
        outlet: { tab, name, href: `/outlets/${id}` },
        facts: [kind, country, funding].flatMap((fact) => (fact ? [fact.text] : [])),
      }))
      .sort((a, b) => a.outlet.name.localeCompare(b.outlet.name, "en")),
    voices: voiceChart(compared, view),
    rate: unattributedFigure(compared, view),
  };
}

export type HomeView = ReturnType<typeof homePage>;
