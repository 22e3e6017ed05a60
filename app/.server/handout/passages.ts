import type { Comparison } from "#analysis";
import { comparisonOf } from "../compared";
import type { Item } from "../library";
import { passageOf, type TextPassage, threadPassages } from "../present/thread-passages";
import { threadsView } from "../present/threads";
import { documentNamed } from "../state/chosen";
import type { Layer } from "../state/layers";
import { named } from "../state/named";
import { refuse } from "../state/refuse";
import { toldApart } from "../state/told-apart";
import type { View } from "../state/view";

/** Most passages of one sheet. */
const MOST = 3;
/** Paragraphs of a text that a sheet begins with where nothing else is asked for. */
const FIRST = 2;
const PASSAGE = /^(.{1,120})\.(\d{1,4})(?:-(\d{1,4}))?$/;

/** What a sheet shows, and what else it could. */
export interface Chosen {
  /** The documents side by side, and the view of them that the sheet belongs to. */
  readonly items: readonly Item[];
  readonly view: View;
  /** One to three. */
  readonly passages: readonly TextPassage[];
  /** What the passages tell, where they are paired. */
  readonly title: string | null;
  readonly threads: readonly { readonly letter: string; readonly label: string }[];
}

/**
 * The passages an address asks for: `passages=mehr.4-6,ccr.5` by the numbers of their paragraphs, or `thread=A` of the
 * documents; else the first thread of the documents, else the beginning of each.
 */
export function passagesFor(
  request: Request,
  view: View,
  layers: (items: readonly Item[]) => readonly Layer[],
): Chosen {
  const asked = asList(request);
  if (asked.length > 0) {
    const ids = [...new Set(asked.map(({ document }) => document))];
    const items = toldApart(ids.map((id) => documentNamed(id, view)));
    const shown = { ...view, documents: ids };
    const passages = asked.map(({ document, from, to }) => {
      const item = items.find(({ id }) => id === document) as Item;
      return passageOf(item, indicesOf(item, from, to), shown, layers(items));
    });
    return { items, view: shown, passages, title: null, threads: [] };
  }
  const items = named(view);
  if (items.length === 0)
    refuse(404, "There is no document to make a sheet of.", [[{ text: "Add documents", href: "/add" }, "."]]);
  const shown = { ...view, documents: items.map(({ id }) => id) };
  const comparison = comparisonOf(items.map(({ analysis }) => analysis));
  const { threads, first } = threadsOf(items, comparison, shown);
  const thread = view.thread ?? first;
  if (thread === null) {
    const passages = items.map((item) => passageOf(item, firstOf(item), shown, layers(items)));
    return { items, view: shown, passages, title: null, threads };
  }
  const found = threadPassages(items, comparison, { ...shown, thread }, layers(items));
  return {
    items,
    view: { ...shown, thread },
    passages: found.texts.slice(0, MOST),
    title: found.title,
    threads,
  };
}

function asList(request: Request) {
  const value = new URL(request.url).searchParams.get("passages") ?? "";
  const parts = value
    .slice(0, 400)
    .split(/[,\s]+/)
    .filter(Boolean);
  if (parts.length > MOST)
    refuse(400, `${parts.length} passages are named.`, ["A sheet holds one to three."]);
  return parts.map((part) => {
    const [, document, from, to = from] = PASSAGE.exec(part) ?? [];
    return document
      ? { document, from: Number(from), to: Number(to) }
      : refuse(400, `“${part.slice(0, 80)}” is no passage.`, [
          "A passage is a document and the numbers of its paragraphs, as in mehr.4-6 or ccr.5.",
        ]);
  });
}

/** Indices of the paragraphs with these numbers, headlines not counted; refuses numbers there are not. */
function indicesOf({ id, analysis }: Item, from: number, to: number): readonly number[] {
  const numbered = analysis.paragraphs.flatMap(({ headline }, index) => (headline ? [] : [index]));
  if (from < 1 || to < from || to > numbered.length)
    return refuse(404, `The document “${id}” has no paragraphs ${from} to ${to}.`, [
      `Its paragraphs are 1 to ${numbered.length}.`,
    ]);
  return numbered.slice(from - 1, to);
}

const firstOf = ({ analysis }: Item): readonly number[] =>
  analysis.paragraphs.flatMap(({ headline }, index) => (headline ? [] : [index])).slice(0, FIRST);

function threadsOf(items: readonly Item[], comparison: Comparison, view: View) {
  const all = threadsView(items, comparison, view).list.groups.flatMap(({ threads }) => threads);
  return {
    first: all[0]?.letter ?? null,
    threads: all.map(({ letter, label }) => ({ letter, label })),
  };
}
