import type { Mark } from "#analysis";
import type { CardData, ThreadRef, ViewText } from "../../components/marked-text/view";
import type { Item } from "../library";
import type { Layer } from "../state/layers";
import { addressOf, type View } from "../state/view";
import { viewCards } from "./cards";
import { countById } from "./count";
import { anchorOf, pageId, viewMarks } from "./marks";
import { viewParagraphs } from "./paragraphs";
import { suggestedIn } from "./terms";

/** A document as it is read: its text with marks, and why each is there. */
export interface TextView {
  readonly text: ViewText;
  readonly cards: Record<string, CardData>;
  /** Ids of the marks (or relations) an open number counts; `null` where none is open. */
  readonly counted: readonly string[] | null;
  /** Suggested terms that are not drawn. */
  readonly hidden: number;
}

/** The marked text of one document under a view, with the layers it shows. */
export function textView(
  item: Item,
  view: View,
  layers: readonly Layer[],
  threads?: ReadonlyMap<number, readonly ThreadRef[]>,
): TextView {
  const { analysis } = item;
  const count = view.count === null ? null : countById(view.count);
  const counted: readonly Mark[] = count?.marksIn(analysis) ?? [];
  const marks = viewMarks(analysis, layers, counted, view.mark);
  const separator = addressOf(view, { mark: null }).includes("?") ? "&" : "?";
  return {
    text: {
      id: item.id,
      text: analysis.document.text,
      hrefBefore: `${addressOf(view, { mark: null })}${separator}mark=`,
      paragraphs: viewParagraphs(analysis, threads),
      marks,
    },
    cards: viewCards(analysis, marks, view),
    counted: count ? counted.map(({ id }) => pageId(item.id, id)) : null,
    hidden: suggestedIn(analysis).length - marks.filter(({ suggested }) => suggested).length,
  };
}

/** The card a view has open, and the id of its mark, for readers without JavaScript. */
export function openCard({ mark }: View, { text, cards }: TextView): { open: string; card: CardData } | null {
  if (mark === null) return null;
  const drawn = text.marks.find(({ id, relation }) => id === mark || relation === mark);
  const card = drawn && (cards[drawn.id] ?? cards[drawn.relation ?? ""]);
  return drawn && card ? { open: drawn.id, card } : null;
}

/** Address of a mark within a view. */
export function markHref(view: View, document: string, mark: Mark): string {
  const anchor = anchorOf(document, mark);
  return addressOf(view, { mark: anchor }, anchor);
}
