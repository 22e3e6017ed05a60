import { compare } from "#analysis";
import { listed } from "../library";
import { boilerplateView } from "../present/boilerplate";
import { categoryChart, claimsChart } from "../present/charts";
import { citeView } from "../present/cite";
import { dismissalsView } from "../present/dismissals";
import { factsView } from "../present/facts";
import { attributedFigure, unattributedFigure } from "../present/figures";
import { headView, titleOf } from "../present/head";
import { keyView } from "../present/key";
import { isScored, languageNotice, textLanguage } from "../present/language";
import { namingView } from "../present/naming";
import { openCount, passagesView } from "../present/passages";
import { scoreTable } from "../present/score-table";
import { sourcesView } from "../present/sources";
import { termsFigure } from "../present/terms-figure";
import { openCard, textView } from "../present/text";
import { documentNamed } from "../state/chosen";
import { shownLayers } from "../state/layers";
import type { SentView, WholeView } from "../state/still";
import { addressOf, exportHref, firstView, readView } from "../state/view";
import { stillKey } from "../stills/key";
import { cardsHref } from "./cards";

/** One document: its text with the marks, all scores, who speaks, what is not scored. */
export function documentPage(request: Request, id: string) {
  const view = { ...readView(request), documents: [] };
  const found = documentNamed(id, { ...view, restored: [] });
  const item = documentNamed(id, view);
  const items = [item];
  const layers = shownLayers(view.layers, items);
  const { document } = item.analysis;
  openCount(view);
  return {
    key: stillKey(view, items, null),
    view: {
      id,
      title: document.title ?? `Text without a headline, ${item.outlet.name}`,
      outlet: item.outlet,
      head: headView(item),
      notice: languageNotice(item),
      scored: isScored(item),
      titled: document.title !== null,
      cite: citeView(items, view, `${titleOf(document)} (${item.outlet.name})`),
      language: textLanguage(document),
      cardsHref: cardsHref(view),
      key: keyView(view, layers, items),
      editHref: `/documents/${encodeURIComponent(id)}/edit`,
      compareHref: addressOf(firstView("/compare", [id, ...others(id)].slice(0, 3))),
      exports: ["scores", "claims", "attributions", "loaded-terms"].map((table) => ({
        table,
        csv: exportHref(table, "csv", { ...view, documents: [id] }),
        json: exportHref(table, "json", { ...view, documents: [id] }),
      })),
    },
    stills: {
      facts: () => factsView(item),
      dismissals: () => dismissalsView(items, view),
      figures: () => ({
        terms: termsFigure(items, view, { suggested: layers.includes("suggested") }),
        rate: unattributedFigure(items, view),
        attributed: attributedFigure(items, view),
      }),
      charts: () => ({ claims: claimsChart(items, view), categories: categoryChart(items, view) }),
      passages: () => passagesView(items, view),
      reading: () => {
        const text = textView(item, items, view, layers);
        return { ...text, opened: openCard(item, view, text) };
      },
      scores: () => scoreTable(item, view),
      sources: () => sourcesView(items, compare([item.analysis]), view),
      naming: () => namingView(items, compare([item.analysis]), view),
      boilerplate: () => boilerplateView(found, view),
    },
  };
}

/** Documents that came first, to stand beside one. */
const others = (id: string): readonly string[] =>
  listed(3)
    .documents.map((one) => one.id)
    .filter((one) => one !== id);

export type DocumentView = WholeView<ReturnType<typeof documentPage>>;
export type DocumentSent = SentView<ReturnType<typeof documentPage>>;
