import { compare } from "#analysis";
import { library } from "../library";
import { categoryChart, claimsChart, voiceChart } from "../present/charts";
import { comparabilityRows } from "../present/comparability";
import { attributedFigure, unattributedFigure } from "../present/figures";
import { headView, titleOf } from "../present/head";
import { keyView } from "../present/key";
import { namingView } from "../present/naming";
import { passagesView } from "../present/passages";
import { sourcesView } from "../present/sources";
import { termsFigure } from "../present/terms-figure";
import { openCard, textView } from "../present/text";
import { threadsView } from "../present/threads";
import { typicalView } from "../present/typical";
import { chosen } from "../state/chosen";
import { shownLayers } from "../state/layers";
import { addressOf, exportHref, readView, type View } from "../state/view";
import { cardsHref } from "./cards";

const NUMBERS = ["No", "One", "Two", "Three"];

/** Two or three documents side by side. Without a choice in the address: the first three of the corpus. */
export function comparePage(request: Request) {
  const read = readView(request);
  const items = chosen(read);
  const view: View = { ...read, documents: items.map(({ id }) => id) };
  const layers = shownLayers(view.layers, items);
  const comparison = compare(items.map(({ analysis }) => analysis));
  const threads = threadsView(items, comparison, view);
  const texts = items.map((item) => textView(item, view, layers, threads.inDocument(item.id)));
  return {
    title: `${NUMBERS[items.length]} texts: ${items.map(({ outlet }) => outlet.name).join(", ")}`,
    heading: `${NUMBERS[items.length]} texts, side by side`,
    comparability: comparabilityRows(items),
    figures: {
      terms: termsFigure(items, view, { suggested: layers.includes("suggested") }),
      rate: unattributedFigure(items, view),
      attributed: attributedFigure(items, view),
    },
    charts: {
      voices: voiceChart(items, view),
      categories: categoryChart(items, view),
      claims: claimsChart(items, view),
    },
    passages: passagesView(items, view),
    threads: threads.list,
    columns: items.map((item, index) => {
      const text = texts[index] as (typeof texts)[number];
      return {
        outlet: item.outlet,
        head: headView(item),
        text: text.text,
        counted: text.counted,
        opened: openCard(view, text),
      };
    }),
    cardsHref: cardsHref(view),
    naming: namingView(items, comparison, view),
    typical: typicalView(items, comparison, view),
    sources: sourcesView(items, comparison, view),
    choice: library().map(({ id, outlet, analysis }) => ({
      id,
      outlet: { tab: outlet.tab, name: outlet.name },
      title: titleOf(analysis.document),
      checked: items.some((item) => item.id === id),
    })),
    key: keyView(view, layers, texts),
    exports: exportHref("scores", "csv", view),
    textHref: addressOf(view, {}, "texts"),
  };
}

export type CompareView = ReturnType<typeof comparePage>;
