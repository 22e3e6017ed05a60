import type { Mark } from "#analysis";
import type { CardData, ThreadRef, ViewMark, ViewText } from "../../components/marked-text/view";
import type { Item } from "../library";
import { plainId } from "../state/document-ids";
import type { Layer } from "../state/layers";
import { addressOf, type View } from "../state/view";
import { viewCards } from "./cards";
import { countById } from "./count";
import { textLanguage } from "./language";
import { anchorOf, pageId, showing, viewMarks } from "./marks";
import { viewParagraphs } from "./paragraphs";
import { suggestedIn } from "./terms";

/** A document as it is read: its text with marks. */
export interface TextView {
  readonly text: ViewText;
  /** Ids of the marks (or relations) an open number counts; `null` where none is open. */
  readonly counted: readonly string[] | null;
}

/** The marked text of one document of a page under a view, with the layers it shows. */
export function textView(
  item: Item,
  items: readonly Item[],
  view: View,
  layers: readonly Layer[],
  threads?: ReadonlyMap<number, readonly ThreadRef[]>,
): TextView {
  const { analysis } = item;
  const counted = countedIn(item, items, view);
  const query = addressOf(view, { mark: null }).slice(view.path.length);
  return {
    text: {
      id: plainId(item.id),
      text: analysis.document.text,
      language: textLanguage(analysis.document),
      hrefBefore: `${query ? `${query}&` : "?"}mark=`,
      paragraphs: viewParagraphs(analysis, threads),
      marks: drawnMarks(item, items, view, layers),
    },
    counted: counted?.map(({ id }) => pageId(item.id, id)) ?? null,
  };
}

/** The marks of a document that the open number counts; `null` where none is open. */
function countedIn({ analysis }: Item, items: readonly Item[], { count }: View): readonly Mark[] | null {
  const beside = items.map((each) => each.analysis);
  return (count === null ? null : countById(count))?.marksIn(analysis, beside) ?? null;
}

/** All marks drawn in a document. */
const drawnMarks = (
  item: Item,
  items: readonly Item[],
  view: View,
  layers: readonly Layer[],
): readonly ViewMark[] =>
  viewMarks(item.analysis, layers, countedIn(item, items, view) ?? [], view.mark, item.dismissed);

/** Suggested terms of a document that are not drawn. */
export function hiddenIn(item: Item, items: readonly Item[], view: View, layers: readonly Layer[]): number {
  const { analysis } = item;
  const shows = showing(analysis, layers, countedIn(item, items, view) ?? [], view.mark);
  return suggestedIn(analysis).filter((term) => !shows("suggested", term)).length;
}

/** Why each mark drawn in a document is there, by id of the mark or of its relation. */
export const textCards = (
  item: Item,
  items: readonly Item[],
  view: View,
  layers: readonly Layer[],
): Record<string, CardData> => viewCards(item, drawnMarks(item, items, view, layers), view);

/** The card that a view has open in a document, and the id of its mark, for readers without JavaScript. */
export function openCard(
  item: Item,
  view: View,
  { text: { marks } }: TextView,
): { open: string; card: CardData } | null {
  const { mark } = view;
  if (mark === null) return null;
  const drawn = marks.find(({ id, relation }) => id === mark || relation === mark);
  if (!drawn) return null;
  const card = viewCards(item, [drawn], view)[drawn.relation ?? drawn.id];
  return card ? { open: drawn.id, card } : null;
}

/** Address of a mark within a view. */
export function markHref(view: View, document: string, mark: Mark): string {
  const anchor = anchorOf(document, mark);
  return addressOf(view, { mark: anchor }, anchor);
}
