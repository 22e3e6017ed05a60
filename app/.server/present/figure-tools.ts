import type { FigureToolsView } from "../../components/figures/view";
import type { Item } from "../library";
import { addressOf, type View } from "../state/view";
import { embedSnippet } from "./embed";

/** Height of a figure's frame on another site: what stands around the rows, and one row, in CSS pixels. */
const AROUND = 270;
const ROW = 30;

interface Figure {
  /** Of the figure in its page. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly unknown[];
}

/** The figure with the ways to take it along; none where no address can be given. */
export const withTools = <T extends Figure>(
  figure: T,
  items: readonly Item[],
  view: View,
): T & { readonly tools: FigureToolsView | null } => ({ ...figure, tools: toolsOf(figure, items, view) });

function toolsOf({ id, title, rows }: Figure, items: readonly Item[], view: View): FigureToolsView | null {
  if (view.origin === null) return null;
  const own: View = {
    ...view,
    documents: items.map((item) => item.id),
    count: null,
    mark: null,
    thread: null,
  };
  return {
    svgHref: addressOf(own, { path: `/figures/${id}.svg` }),
    pngHref: addressOf(own, { path: `/figures/${id}.png` }),
    snippet: embedSnippet(
      view.origin + addressOf(own, { path: `/embed/figure/${id}` }),
      title,
      AROUND + ROW * rows.length,
    ),
  };
}
