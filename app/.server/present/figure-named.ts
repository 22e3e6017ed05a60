import type { IntervalFigureView, StackedFigureView, UnitFigureView } from "../../components/figures/view";
import type { Item } from "../library";
import { shownLayers } from "../state/layers";
import { refuse } from "../state/refuse";
import type { View } from "../state/view";
import { categoryChart, claimsChart, voiceChart } from "./charts";
import { attributedFigure, unattributedFigure } from "./figures";
import { termsFigure } from "./terms-figure";
import { TIME_FIGURE } from "./time-taken";

/** A figure that can be taken out of its page. */
export type NamedFigure =
  | { readonly sort: "unit"; readonly view: UnitFigureView }
  | { readonly sort: "interval"; readonly view: IntervalFigureView }
  | { readonly sort: "stacked"; readonly view: StackedFigureView };

type Make = (items: readonly Item[], view: View) => NamedFigure;

/** All such figures by the id they have in their page. */
const FIGURES: Readonly<Record<string, Make>> = {
  terms: (items, view) => {
    const suggested = shownLayers(view.layers, items).includes("suggested");
    return { sort: "unit", view: termsFigure(items, view, { suggested }) };
  },
  rate: (items, view) => ({ sort: "interval", view: unattributedFigure(items, view) }),
  attributed: (items, view) => ({ sort: "interval", view: attributedFigure(items, view) }),
  voices: (items, view) => ({ sort: "stacked", view: voiceChart(items, view) }),
  categories: (items, view) => ({ sort: "stacked", view: categoryChart(items, view) }),
  claims: (items, view) => ({ sort: "stacked", view: claimsChart(items, view) }),
};

/** The figure of that name; refuses another name and says which there are. */
export function figureNamed(name: string, items: readonly Item[], view: View): NamedFigure {
  const make = Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
  return make
    ? make(items, view)
    : refuse(404, `There is no figure “${name.slice(0, 80)}”.`, [
        `Figures: ${[...Object.keys(FIGURES), TIME_FIGURE].join(", ")}.`,
      ]);
}
