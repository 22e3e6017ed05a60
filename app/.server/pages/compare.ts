import { comparisonOf } from "../compared";
import { type Item, listed, outletView } from "../library";
import { claimsChart, leadingCategories, voiceChart } from "../present/charts";
import { citeView } from "../present/cite";
import { comparabilityRows } from "../present/comparability";
import { dismissalsView } from "../present/dismissals";
import { attributedFigure, unattributedFigure } from "../present/figures";
import { headView, titleOf } from "../present/head";
import { keyView } from "../present/key";
import { isScored, languageNotice } from "../present/language";
import { openCount, passagesView } from "../present/passages";
import { switcherView } from "../present/switcher";
import { termsFigure } from "../present/terms-figure";
import { openCard, textView } from "../present/text";
import { threadDetail } from "../present/thread-detail";
import { threadsView } from "../present/threads";
import { chosen, leftOut } from "../state/chosen";
import { listedId } from "../state/document-ids";
import { shownLayers } from "../state/layers";
import type { SentView, WholeView } from "../state/still";
import { addressOf, exportHref, readView, type View } from "../state/view";
import { stillKey } from "../stills/key";
import { once } from "../stills/once";
import { cardsHref } from "./cards";

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six"];

/** Texts that stand in columns; of more, the reader chooses which. */
const COLUMNS = 3;

/** Two to six documents side by side. Without a choice in the address: the first three of the corpus. */
export function comparePage(request: Request) {
  const read = readView(request);
  const items = chosen(read);
  const view: View = { ...read, documents: items.map(({ id }) => id) };
  const layers = shownLayers(view.layers, items);
  const tables: View = { ...view, count: null, mark: null, thread: null };
  const shown = items.slice(0, COLUMNS);
  const choice = choiceOf(items);
  const threads = once(() => {
    const comparison = comparisonOf(items.map(({ analysis }) => analysis));
    return threadsView(items.filter(isScored), comparison, view);
  });
  openCount(view);
  return {
    key: stillKey(view, items, choice),
    view: {
      title: titleOfView(items),
      leftOut: leftOut(read),
      heading: `${NUMBERS[items.length]} texts, side by side`,
      cite: citeView(items, view, titleOfView(items)),
      others: othersOf(items, view),
      cardsHref: cardsHref(view),
      termsHref: addressOf(tables, { path: "/terms" }),
      categoriesHref: addressOf(tables, { path: "/terms" }, "categories"),
      sourcesHref: addressOf(tables, { path: "/sources" }),
      key: keyView(view, layers, shown),
      exports: exportHref("scores", "csv", view),
      textHref: addressOf(view, {}, "texts"),
    },
    stills: {
      choice: () => choice,
      switcher: () => switcherView(shown, othersOf(items, view), threads().lettered, view),
      comparability: () => comparabilityRows(items),
      dismissals: () => dismissalsView(items, view),
      figures: () => ({
        terms: termsFigure(items, view, { suggested: layers.includes("suggested") }),
        rate: unattributedFigure(items, view),
        attributed: attributedFigure(items, view),
      }),
      charts: () => ({
        voices: voiceChart(items, view),
        categories: leadingCategories(items, view),
        claims: claimsChart(items, view),
      }),
      passages: () => passagesView(items, view),
      threads: () => threads().list,
      thread: () => threadDetail(items, threads().lettered, view, layers),
      columns: () =>
        shown.map((item) => {
          const text = textView(item, items, view, layers, threads().inDocument(item.id));
          return {
            outlet: item.outlet,
            head: headView(item),
            notice: languageNotice(item),
            ...text,
            opened: openCard(item, view, text),
          };
        }),
    },
  };
}

const titleOfView = (items: readonly Item[]): string =>
  `${NUMBERS[items.length]} texts: ${items.map(({ outlet }) => outlet.name).join(", ")}`;

export type CompareView = WholeView<ReturnType<typeof comparePage>>;
export type CompareSent = SentView<ReturnType<typeof comparePage>>;

/** Documents one may choose beside those shown; all others are reached from the page of the corpus. */
const OFFERED = 12;

function choiceOf(items: readonly Item[]) {
  const shown = new Set(items.map(({ id }) => id));
  const offered = listed(OFFERED + shown.size).documents.filter(({ id }) => !shown.has(id));
  return [
    ...items.map(({ id, outlet, analysis }) => ({
      id: listedId(id),
      outlet: { tab: outlet.tab, name: outlet.name },
      title: titleOf(analysis.document),
      checked: true,
    })),
    ...offered.slice(0, OFFERED).map(({ id, outlet, title, event }) => {
      const { tab, name } = outletView(outlet);
      return {
        id: listedId(id),
        outlet: { tab, name },
        title: titleOf({ title, event }),
        checked: false,
      };
    }),
  ];
}

/** The texts that have no column, each with the view in which it takes the last one. */
const othersOf = (items: readonly Item[], view: View) =>
  items.slice(COLUMNS).map((item) => {
    const front = items.slice(0, COLUMNS - 1);
    const rest = items.filter((one) => one !== item && !front.includes(one));
    const documents = [...front, item, ...rest].map(({ id }) => id);
    return {
      id: item.id,
      outlet: { tab: item.outlet.tab, name: item.outlet.name },
      title: titleOf(item.analysis.document),
      href: addressOf(view, { documents, mark: null }, `text-${COLUMNS}`),
    };
  });
