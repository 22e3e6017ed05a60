import type { Comparison, Span } from "#analysis";
import type { ViewMark } from "../../components/marked-text/view";
import type { OutletView } from "../../components/view";
import type { Item } from "../library";
import type { Layer } from "../state/layers";
import { refuse } from "../state/refuse";
import { addressOf, type View } from "../state/view";
import { titleOf } from "./head";
import { viewMarks } from "./marks";
import { paragraphAnchor } from "./paragraphs";
import { clipped } from "./passages";
import { threadsView } from "./threads";
import { dateWords } from "./words";

/** One text's part of a thread: whole paragraphs with their marks. */
export interface TextPassage {
  readonly id: string;
  readonly outlet: OutletView;
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly {
    readonly number: number | null;
    readonly href: string;
    readonly text: string;
    readonly span: Span;
    /** With spans into `text`. */
    readonly marks: readonly ViewMark[];
  }[];
}

/** The passages of the thread that a view has open, text by text; refuses a letter that names none. */
export function threadPassages(
  items: readonly Item[],
  comparison: Comparison,
  view: View,
  layers: readonly Layer[],
) {
  const threads = threadsView(items, comparison, view);
  const all = threads.list.groups.flatMap((group) => group.threads);
  const thread = all.find(({ letter }) => letter === view.thread);
  if (!thread) {
    const letters = all.map(({ letter }) => letter);
    return refuse(404, `These texts have no thread ${view.thread ?? ""}.`, [
      letters.length > 0 ? `Threads: ${letters.join(", ")}.` : "They share no passage.",
    ]);
  }
  return {
    title: thread.label,
    hrefBefore: `${addressOf(view, { mark: null })}&mark=`,
    texts: items.flatMap((item) => {
      const inside = threads.inDocument(item.id);
      const indices = [...inside].flatMap(([index, all]) =>
        all.some(({ letter }) => letter === thread.letter) ? [index] : [],
      );
      return indices.length > 0 ? [passageOf(item, indices, view, layers)] : [];
    }),
  };
}

/** Paragraphs of a text, by their indices, with the marks that the layers show. */
export function passageOf(
  item: Item,
  indices: readonly number[],
  view: View,
  layers: readonly Layer[],
): TextPassage {
  const { id, outlet, analysis, entry, dismissed } = item;
  const marks = viewMarks(analysis, layers, [], null, dismissed).filter(({ kind }) => kind !== "boilerplate");
  return {
    ...{ id, outlet: { tab: outlet.tab, name: outlet.name }, title: titleOf(analysis.document) },
    date: dateWords(analysis.document.date, entry.document.dateInferred),
    paragraphs: [...indices]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const paragraph = analysis.paragraphs[index];
        if (!paragraph) return [];
        const { span, headline } = paragraph;
        const number = headline
          ? null
          : analysis.paragraphs.slice(0, index + 1).filter((one) => !one.headline).length;
        return [
          {
            number,
            span,
            href: addressOf(view, { mark: null }, paragraphAnchor(id, number)),
            text: analysis.document.text.slice(span.start, span.end),
            marks: marks.flatMap((mark) => clipped(mark, span)),
          },
        ];
      }),
  };
}
