import type { CardData } from "../../components/marked-text/view";
import { textCards } from "../present/text";
import { chosen, documentNamed } from "../state/chosen";
import { shownLayers } from "../state/layers";
import { refuse } from "../state/refuse";
import { addressOf, readView, type View } from "../state/view";

/** Address under which the cards of a page are fetched once it is there. */
export function cardsHref(view: View): string {
  const { search } = new URL(addressOf(view, { mark: null }), "http://parallax.invalid");
  return `/why.json?page=${encodeURIComponent(view.path)}${search.replace("?", "&")}`;
}

/** The id of the document whose page it is, or `null`. */
function documentIn(page: string): string | null {
  const [, encoded] = /^\/documents\/([^/]+)$/.exec(page) ?? [];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

/** The why-cards of all marks a page draws, by id of the mark or of its relation. */
export function cardsOf(request: Request): Record<string, CardData> {
  const { searchParams } = new URL(request.url);
  const page = searchParams.get("page") ?? "";
  const document = documentIn(page);
  const view: View = {
    ...readView(request),
    path: page,
    documents: document ? [] : readView(request).documents,
  };
  if (!document && page !== "/compare")
    refuse(400, `There are no marks on the page “${page.slice(0, 80)}”.`, [
      "Pages with marks: /compare and /documents/…",
    ]);
  const items = document ? [documentNamed(document, view)] : chosen(view);
  const layers = shownLayers(view.layers, items);
  return Object.assign({}, ...items.map((item) => textCards(item, items, view, layers)));
}
