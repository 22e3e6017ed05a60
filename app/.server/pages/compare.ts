import { compare } from "#analysis";
import { type Item, itemById, library, withRestored } from "../library";
import { comparabilityRows } from "../present/comparability";
import {
  attributedFigure,
  categoryChart,
  claimsChart,
  termsFigure,
  unattributedFigure,
  voiceChart,
} from "../present/figures";
import { headView } from "../present/head";
import { keyView } from "../present/key";
import { namingView } from "../present/naming";
import { passagesView } from "../present/passages";
import { sourcesView } from "../present/sources";
import { openCard, textView } from "../present/text";
import { threadsView } from "../present/threads";
import { refuse } from "../state/refuse";
import { addressOf, readView, restoredIn, type View } from "../state/view";
import { documentsThatExist } from "./document";

const MOST_DOCUMENTS = 3;
const NUMBERS = ["No", "One", "Two", "Three"];

/** Two or three documents side by side. Without a choice in the address: the first three of the corpus. */
export function comparePage(request: Request) {
  const read = readView(request);
  const items = chosen(read);
  const view: View = { ...read, documents: items.map(({ id }) => id) };
  const comparison = compare(items.map(({ analysis }) => analysis));
  const threads = threadsView(items, comparison, view);
  const texts = items.map((item) => textView(item, view, threads.inDocument(item.id)));
  return {
    title: `${NUMBERS[items.length]} texts: ${items.map(({ outlet }) => outlet.name).join(", ")}`,
    heading: `${NUMBERS[items.length]} texts, side by side`,
    comparability: comparabilityRows(items),
    figures: {
      terms: termsFigure(items, view),
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
    cards: Object.assign({}, ...texts.map(({ cards }) => cards)) as (typeof texts)[number]["cards"],
    naming: namingView(items, comparison, view),
    sources: sourcesView(items, comparison, view),
    choice: library().map(({ id, outlet, analysis }) => ({
      id,
      outlet: { tab: outlet.tab, name: outlet.name },
      title: analysis.document.title ?? "Without a title",
      checked: items.some((item) => item.id === id),
    })),
    key: keyView(view),
    exports: `/data/scores.csv?documents=${view.documents.join(",")}`,
    textHref: addressOf(view, {}, "texts"),
  };
}

export type CompareView = ReturnType<typeof comparePage>;

/** The documents the address names, in its order; refuses unknown ones, one alone, one twice, and more than three. */
function chosen(view: View): readonly Item[] {
  const ids =
    view.documents.length > 0
      ? view.documents
      : library()
          .slice(0, MOST_DOCUMENTS)
          .map(({ id }) => id);
  const items = ids.map((id) => {
    const item = itemById(id);
    return item
      ? withRestored(item, restoredIn(view, id))
      : refuse(404, `There is no document “${id}”.`, [documentsThatExist()]);
  });
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice)
    refuse(400, `The document “${twice}” is named twice.`, [
      "Name each document once.",
      documentsThatExist(),
    ]);
  if (items.length < 2 || items.length > MOST_DOCUMENTS) {
    refuse(400, `${items.length === 1 ? "One document is" : `${items.length} documents are`} named.`, [
      "Name two or three.",
      documentsThatExist(),
    ]);
  }
  return items;
}
