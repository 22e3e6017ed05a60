import type { EmbeddedPassagesView } from "../../components/embed/passages";
import type { SourceLineView } from "../../components/embed/view";
import type { TimeFigureView } from "../../components/time/view";
import { comparisonOf } from "../compared";
import type { Item } from "../library";
import { figureNamed, type NamedFigure } from "../present/figure-named";
import { pageOf, provenance } from "../present/provenance";
import { threadPassages } from "../present/thread-passages";
import { TIME_FIGURE } from "../present/time-taken";
import { chosen } from "../state/chosen";
import { documentHref } from "../state/document-ids";
import { shownLayers } from "../state/layers";
import { named } from "../state/named";
import { refuse } from "../state/refuse";
import { readView, type View } from "../state/view";
import { timeFigure } from "./time-figure";

/** A figure with its title and with where it comes from. */
export interface EmbeddedFigureView {
  readonly title: string;
  readonly figure: NamedFigure | { readonly sort: "time"; readonly view: TimeFigureView };
  readonly source: SourceLineView;
}

/** One figure by itself, for another site. Its links lead to the whole page. */
export function embeddedFigure(request: Request, name: string): EmbeddedFigureView {
  if (name === TIME_FIGURE) return embeddedTime(request);
  const read = readView(request);
  const items = named(read);
  const page = pageView(items, read);
  const figure = figureNamed(name, items, page);
  const view = { ...figure, view: { ...figure.view, tools: null } } as typeof figure;
  return { title: figure.view.title, figure: view, source: sourceLine(items, read) };
}

function embeddedTime(request: Request): EmbeddedFigureView {
  const { figure, lines, href } = timeFigure(request);
  return {
    title: figure.title,
    figure: { sort: "time", view: figure },
    source: { lines: lines.slice(0, -1), href },
  };
}

/** The passages of one thread by themselves, for another site. */
export function embeddedPassages(request: Request): EmbeddedPassagesView {
  const read = readView(request);
  const items = chosen(read);
  if (read.thread === null)
    return refuse(400, "No thread is named.", ["Name one by its letter, as in thread=A."]);
  const page = pageView(items, read);
  const comparison = comparisonOf(items.map(({ analysis }) => analysis));
  const thread = threadPassages(items, comparison, page, shownLayers(read.layers, items));
  const told = items.filter(({ id }) => thread.texts.some((text) => text.id === id));
  const { href } = sourceLine(items, read);
  return { ...thread, source: { ...sourceLine(told, read), href } };
}

/** The view as a page of its own shows it: links out of what is embedded lead there. */
function pageView(items: readonly Item[], view: View): View {
  const [only, ...others] = items;
  return only && others.length === 0
    ? { ...view, path: documentHref(only.id), documents: [] }
    : { ...view, path: "/compare", documents: items.map(({ id }) => id) };
}

const sourceLine = (items: readonly Item[], view: View): SourceLineView => ({
  lines: provenance(items, view).slice(0, -1),
  href: pageOf(items, view),
});
