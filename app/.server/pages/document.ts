import { compare } from "#analysis";
import { type Item, library } from "../library";
import { boilerplateView } from "../present/boilerplate";
import { categoryChart, claimsChart } from "../present/charts";
import { attributedFigure, unattributedFigure } from "../present/figures";
import { GENRE_WORDS, headView } from "../present/head";
import { keyView } from "../present/key";
import { namingView } from "../present/naming";
import { passagesView } from "../present/passages";
import { scoreTable } from "../present/score-table";
import { sourcesView } from "../present/sources";
import { termsFigure } from "../present/terms-figure";
import { openCard, textView } from "../present/text";
import { dateWords } from "../present/words";
import { documentNamed } from "../state/chosen";
import { shownLayers } from "../state/layers";
import { exportHref, readView } from "../state/view";
import { cardsHref } from "./cards";

/** One document: its text with the marks, all scores, who speaks, what is not scored. */
export function documentPage(request: Request, id: string) {
  const view = { ...readView(request), documents: [] };
  const found = documentNamed(id, { ...view, restored: [] });
  const item = documentNamed(id, view);
  const items = [item];
  const layers = shownLayers(view.layers, items);
  const text = textView(item, view, layers);
  const comparison = compare([item.analysis]);
  const { document, analyser } = item.analysis;
  return {
    id,
    title: document.title ?? `Text without a headline, ${item.outlet.name}`,
    outlet: item.outlet,
    head: headView(item),
    facts: factsOf(item),
    figures: {
      terms: termsFigure(items, view, { suggested: layers.includes("suggested") }),
      rate: unattributedFigure(items, view),
      attributed: attributedFigure(items, view),
    },
    charts: { claims: claimsChart(items, view), categories: categoryChart(items, view) },
    passages: passagesView(items, view),
    text: text.text,
    cardsHref: cardsHref(view),
    counted: text.counted,
    opened: openCard(view, text),
    scores: scoreTable(item, view),
    sources: sourcesView(items, comparison, view),
    naming: namingView(items, comparison, view),
    boilerplate: boilerplateView(found, view),
    key: keyView(view, layers, [text]),
    analyser,
    compareHref: `/compare?documents=${[
      id,
      ...library()
        .map((one) => one.id)
        .filter((one) => one !== id),
    ]
      .slice(0, 3)
      .join(",")}`,
    exports: ["scores", "claims", "attributions", "loaded-terms"].map((table) => ({
      table,
      csv: exportHref(table, "csv", { ...view, documents: [id] }),
      json: exportHref(table, "json", { ...view, documents: [id] }),
    })),
  };
}

export type DocumentView = ReturnType<typeof documentPage>;

/** What is known of the document, and what is not: unknown is said. */
function factsOf({ entry: { document } }: Item) {
  const facts: [string, string | null, string | null][] = [
    [
      "Date",
      document.date ? dateWords(document.date, document.dateInferred) : "not stated in the text",
      document.dateNote,
    ],
    ["Genre", document.genre ? GENRE_WORDS[document.genre] : "not stated", null],
    ["Event", document.event ?? "not stated", null],
    ["Author", document.author ?? "not stated in the text", null],
    ["Licence", document.licence ?? "none stated in the text", null],
    ["Notes", document.notes, null],
  ];
  return {
    rows: facts.flatMap(([label, text, note]) => (text === null ? [] : [{ label, text, note }])),
    url: document.url,
  };
}
