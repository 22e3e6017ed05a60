import { textView } from "../present/text";
import { chosen, documentNamed } from "../state/chosen";
import { shownLayers } from "../state/layers";
import { refuse } from "../state/refuse";
import { addressOf, readView, type View } from "../state/view";

/** Address under which the cards of a page are fetched once it is there. */
export function cardsHref(view: View): string {
  const { search } = new URL(addressOf(view, { mark: null }), "http://parallax.invalid");
  return `/why.json?page=${encodeURIComponent(view.path)}${search.replace("?", "&")}`;
}

/** The why-cards of all marks a page draws, by id of the mark or of its relation. */
export function cardsOf(request: Request) {
  const { searchParams } = new URL(request.url);
  const page = searchParams.get("page") ?? "";
  const [, document] = /^\/documents\/([\w-]+)$/.exec(page) ?? [];
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
  return Object.assign({}, ...items.map((item) => textView(item, view, layers).cards)) as ReturnType<
    typeof textView
  >["cards"];
}
